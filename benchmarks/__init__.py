"""Measurements, each a ratio or a difference within one run, since machines are noisy: python -m benchmarks.all"""
