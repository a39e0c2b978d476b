"""What a person can keep: the settlement as a PDF, the payment code as a picture. Drawing only, no rules, no I/O."""
