"""AtomTrainer: continued pretraining of Llama-family models, in a window."""

__version__ = "0.1.0"
