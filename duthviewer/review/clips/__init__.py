"""Parts of a recording as files of their own."""
