"""What is said between processes: events, commands and the run folder's file names."""
