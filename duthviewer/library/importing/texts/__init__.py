"""What texts and values of any source say: titles, names, dates, licences, links to slides."""
