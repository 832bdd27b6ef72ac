"""Notes for other programs: notebooks, cards, citations."""
