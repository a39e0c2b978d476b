"""What people read from the gateway, one module per channel; reviewed aloud: neutral forms, plain words."""
