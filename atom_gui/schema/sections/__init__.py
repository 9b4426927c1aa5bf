"""The groups of parameters, a module for each; what a parameter is stands in ``parameter``."""
