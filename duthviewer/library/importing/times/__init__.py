"""Lists of times: times in lines of text, what they mean, and the entries that they mark."""
