"""Property tests are about what is answered, not how fast on a busy machine: `test_value_parsers` measures."""

from hypothesis import settings

settings.register_profile("polish", deadline=None)
settings.load_profile("polish")
