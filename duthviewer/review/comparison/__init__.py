"""Two talks page by page: deliveries of one deck, or versions of it."""
