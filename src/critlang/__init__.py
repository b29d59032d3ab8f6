"""Clinical-trial eligibility criteria as data."""

__version__ = "0.1.0"
