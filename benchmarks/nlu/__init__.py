"""Understanding measured beside other pipelines."""
