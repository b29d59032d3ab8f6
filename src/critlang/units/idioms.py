"""Whole texts, after normalisation, that mean what laboratories mean and not what UCUM reads."""

from __future__ import annotations

IDIOMS: dict[str, str] = {
    "mM": "mmol/L", "uM": "umol/L", "nM": "nmol/L", "pM": "pmol/L", "mcM": "umol/L",
    "mg%": "mg/dL", "mg %": "mg/dL", "g%": "g/dL", "g %": "g/dL", "gm%": "g/dL", "ug%": "ug/dL",
    "bpm": "{beats}/min", "BPM": "{beats}/min", "rpm": "/min",
    "WU": "[wood'U]", "Wood units": "[wood'U]", "Wood unit": "[wood'U]", "wood units": "[wood'U]",
    "mut/Mb": "{mutations}/{megabase}", "T/L": "10*12/L", "GI/L": "10*9/L", "Gi/L": "10*9/L",
    "Gpt/L": "10*9/L", "Tpt/L": "10*12/L", "TI/L": "10*12/L", "bil/L": "10*9/L", "bill/L": "10*9/L",
    "pack years": "{pack-years}", "pack year": "{pack-years}", "arb U": "[arb'U]",
    "arbitrary units": "[arb'U]", "USP units": "[USP'U]", "USP unit": "[USP'U]", "T score": "{T-score}",
    "KU/L": "kU/L", "KU/l": "kU/L", "KIU/L": "k[IU]/L", "MM HG": "mm[Hg]",
    "mm HG": "mm[Hg]", "mmHG": "mm[Hg]",
    # The labels of common units, whose codes are something else: with these no pattern is needed for them.
    "10^12/L": "10*12/L", "10^9/L": "10*9/L", "10^6/L": "10*6/L", "10^3/uL": "10*3/uL", "10^6/uL": "10*6/uL",
    "10^3/mm3": "10*3/mm3", "cells/uL": "{cells}/uL", "cells/mm3": "{cells}/mm3", "copies/mL": "{copies}/mL",
    "IU/L": "[IU]/L", "IU/mL": "[IU]/mL", "mIU/L": "m[IU]/L", "mIU/mL": "m[IU]/mL", "uIU/mL": "u[IU]/mL",
    "mEq/L": "meq/L", "mL/min/1.73 m2": "mL/min/{1.73_m2}", "mmHg": "mm[Hg]", "g/24 h": "g/(24.h)",
    "mg/24 h": "mg/(24.h)", "mL/24 h": "mL/(24.h)", "mg/day": "mg/d", "pack-years": "{pack-years}",
}  # fmt: skip
