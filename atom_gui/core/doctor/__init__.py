"""Whether a computer is ready to train, and what to do where it is not.

``probe.probe`` gathers ``facts.MachineFacts``; ``judge.judge`` draws findings from them for one way
of training. Facts can be saved, sent by somebody else (``redaction.redacted``) and judged here.
"""
