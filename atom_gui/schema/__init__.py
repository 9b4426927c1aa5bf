"""What can be set: one declaration per parameter, from which form, checks and CLI are made."""
