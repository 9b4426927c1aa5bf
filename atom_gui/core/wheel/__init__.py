"""Building DeepSpeed as a wheel: what is asked, what stands in the way, and with which environment.

Everything here only computes from facts; nothing is built or changed, except the sources that
``patches`` corrects and restores.
"""
