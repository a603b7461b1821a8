"""What the pipeline writes: articles, corpus lines, trails, records of all that was taken out."""
