#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a campaign of UNITS units and ITEMS items in the snapshot form: all answered, ten shortcomings a unit.

usage: large_dossier.py UNITS ITEMS [SHORTCOMINGS_PER_UNIT]"""
import json
import sys

units, items = int(sys.argv[1]), int(sys.argv[2])
faults = int(sys.argv[3]) if len(sys.argv) > 3 else 10
WORDS = ("Việc niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa chưa đầy đủ, một số thủ tục đã hết hiệu lực "
         "chưa được thay thế kịp thời; sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả kết quả").split()


def text(seed, length):
    return " ".join(WORDS[(seed * 7 + i * 3) % len(WORDS)] for i in range(length)).capitalize()


sections = []
for s in range(8):
    codes = [n for n in range(items) if n % 8 == s]
    sections.append({"code": ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][s], "title": f"Lĩnh vực số {s + 1}",
                     "criteria": [{"code": f"{s + 1}.1", "title": "Tiêu chí", "items": [
                         {"code": f"{s + 1}.1.{k + 1}", "title": text(n, 12), "maxPoints": 1,
                          "rule": {"text": "đạt 1; không 0", "shape": "yesNo", "points": 1},
                          "evidence": "hồ sơ"} for k, n in enumerate(codes)]}]})
codes = [item["code"] for section in sections for c in section["criteria"] for item in c["items"]]
OUTCOMES = ("met", "met", "met", "notMet", "nothingArose")
visits, actions = [], []
for u in range(units):
    answers = {code: {"outcome": OUTCOMES[(u + i) % 5], "verifiedScore": 1 if (u + i) % 5 < 3 else 0}
               for i, code in enumerate(codes)}
    findings = [{"key": f"f{k}", "item": codes[(u + k * 5) % len(codes)], "kind": "shortcoming",
                 "text": text(u * 31 + k, 25), "cause": text(k, 8), "recommendation": text(u + k, 12),
                 "severity": ("minor", "medium", "serious")[k % 3],
                 "fixClass": ("atOnce", "needsTime")[k % 2]} for k in range(faults)]
    visits.append({"code": f"v{u:04}", "unit": f"u{u:04}", "team": f"to-{u % 4 + 1}", "state": "finished",
                   "date": f"2026-09-{u % 28 + 1:02}", "answers": answers, "findings": findings})
    actions += [{"visit": f"v{u:04}", "finding": f"f{k}", "responsible": f"UBND xã số {u + 1}",
                 "monitor": "Phòng Nội vụ", "deadline": {"workingDays": 15 + k, "from": "issue"}}
                for k in range(faults)]
json.dump({"format": "dkt-snapshot", "formatVersion": 1,
           "campaign": {"title": "Kiểm tra công tác cải cách hành chính năm 2026", "issuer": "ĐOÀN KIỂM TRA",
                        "governingBody": "UBND TỈNH", "symbol": "ĐKT", "place": "Hà Nội", "from": "2026-09-01",
                        "to": "2026-09-28", "issueDate": "2026-10-01"},
           "teams": [{"code": f"to-{t}", "name": f"Tổ số {t}"} for t in range(1, 5)],
           "units": [{"code": f"u{u:04}", "name": f"Xã số {u + 1}"} for u in range(units)],
           "checklists": [{"format": "dkt-checklist", "formatVersion": 1, "title": "Bộ tiêu chí",
                           "sections": sections}],
           "visits": visits, "actions": actions}, sys.stdout, ensure_ascii=False)
