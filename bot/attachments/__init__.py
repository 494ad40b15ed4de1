"""Photographs and voice notes that come with an answer."""
