"""Scores synoptic on the evaluation data and compares with Evaluation/floors.json: the parts of `Scripts/evaluate`."""
