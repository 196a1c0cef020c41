# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads faults.txt, and puts its faults into copies of the sources."""
import collections
import os

Fault = collections.namedtuple("Fault", "number what file program first original mutated")


def read(path):
    faults, entry, part = [], {}, None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if part is None and (not line or line.startswith("#")):
                continue
            if line == "<<<":
                part = "original"
                entry[part] = []
            elif line == "===" and part == "original":
                part = "mutated"
                entry[part] = []
            elif line == ">>>" and part == "mutated":
                part = None
                faults.append(Fault(len(faults) + 1, entry["fault"], entry["file"],
                                    entry.get("with", "journal"), entry.get("try"),
                                    "\n".join(entry["original"]), "\n".join(entry["mutated"])))
                entry = {}
            elif part:
                entry[part].append(line)
            else:
                key, _, value = line.partition(" ")
                entry[key] = value.strip()
    return faults


def is_statement(text):
    return text.rstrip().endswith((";", "}"))


def choice(text, faults):
    """A piece of source with each of its faults to be chosen from; `text` is what stands there else."""
    statement = is_statement(faults[0].original)
    text = text if statement else "(%s)" % text
    for fault in reversed(faults):
        if statement:
            text = "if (dktFault(%d)) { %s } else { %s }" % (fault.number, fault.mutated, text)
        else:
            text = "(dktFault(%d) ? (%s) : %s)" % (fault.number, fault.mutated, text)
    return text


def put_pieces(text, pieces):
    """Replaces the outermost pieces, and in what stays of each the pieces inside it."""
    found = sorted((text.index(original), -len(original), original) for original in pieces if original in text)
    out, at = "", 0
    for start, _, original in found:
        if start < at:
            continue  # Inside the one before, or across its end: that is noticed by who asked.
        inner = {key: group for key, group in pieces.items() if key != original}
        out += text[at:start] + choice(put_pieces(original, inner), pieces[original])
        at = start + len(original)
    return out + text[at:]


def put_into(source, faults):
    """Returns the source with the faults, and those whose original does not stand there exactly once."""
    pieces = {}
    for fault in faults:
        if source.count(fault.original) == 1:
            pieces.setdefault(fault.original, []).append(fault)
    text = put_pieces(source, pieces)
    return text, [fault for fault in faults if "dktFault(%d)" % fault.number not in text]


def write_if_other(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    try:
        with open(path, encoding="utf-8") as old:
            if old.read() == text:
                return
    except FileNotFoundError:
        pass
    with open(path, "w", encoding="utf-8") as new:
        new.write(text)
