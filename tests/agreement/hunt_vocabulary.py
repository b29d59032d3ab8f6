"""What random protocols speak of: a vocabulary, anchors, periods, parameters."""

from __future__ import annotations

VOCABULARY = """\
vocabulary hunting

term ALT: measurement in U/L
term creatinine: measurement in mg/dL
  molar mass 113.12 g/mol
  normal is not above the upper limit
  normal by age and sex, from "a made-up table"
    1 month to under 1 year: up to 0.5
    1 year to under 13 years: 0.2 to 1.1
    13 years to under 16 years: male up to 1.5, female from 0.3 to 1.4
    16 years and over: male up to 1.7, female up to 1.4
term haemoglobin: measurement in g/dL
term platelets: measurement in 10^9/L
  look back 14 days
  includes citrate platelets
term citrate platelets: measurement in 10^9/L
term Karnofsky: score in %
term life expectancy: estimate in weeks
term "pregnancy test": finding in order 'not done', negative, positive
term relapse: event
  includes marrow relapse
  site one of CNS, testis, other
term marrow relapse: event
  site one of CNS, testis, other
term HIV infection: condition
term hepatitis B: condition
  unrecorded means unknown
term chemotherapy: treatment
  half-life 2.5 days
  response in order NR, PR, CR
  completed yes/no
  dose in mg/day
  cycles counted
term radiation: treatment
  unrecorded means unknown
  completed yes/no
  dose in Gy
term major surgery: procedure
term quotient: derived in mg/U
  let share is creatinine in mg/L / ALT in U/L
  is share * (0.85 if female, 1 if male)
  valid for age >= 1 year and creatinine <= 100 mg/dL
term roots: derived in U/L
  is sqrt(ALT in U/L) ^ (1 / 3) - (ALT in U/L at day 1) ^ -0.5 + min(ALT in U/L, 40, first ALT in U/L) ^ 2
term weighted: derived in g/dL
  let seventh is haemoglobin in g/L / 7
  is (haemoglobin in g/dL if age in years < 18, seventh if creatinine in umol/L > 100, 3 otherwise)
term change: derived in U/L
  is mean ALT in U/L - mean of latest 2 ALT in U/L + 0 * (mean ALT in U/L at day 1)
term nested: derived in mg/dL
  is max(-creatinine in mg/dL, 3 * creatinine in mg/L - quotient in mg/U / 0.3)
""".replace('"pregnancy test"', "pregnancy test")

HEADER = """\
protocol HUNT
  title "A made-up protocol"
  version "1"
  look back 28 days

use "hunting.crit"

index date enrollment "study enrollment"
anchor day 1 "first dose"
anchor consent "signature"
period screening: 21 days before day 1 to day 1
period run-in: 1 month before enrollment to 2 weeks after enrollment
parameter phase two: yes/no, default no
parameter dose found: yes/no
parameter arm: one of A, B, C
parameter region: one of north, south, default south

define liver with enzyme limit, lower end, upper end
  ALT <= enzyme limit
  and ALT between lower end and upper end
define washed out with washout, least age
  no chemotherapy within washout before day 1 and (age >= least age or any radiation where duration > washout)
define fit with least score: Karnofsky at least least score
"""

ANCHORS = ("enrollment", "day 1", "consent")
EVENTS = (
    "relapse",
    "marrow relapse",
    "HIV infection",
    "hepatitis B",
    "chemotherapy",
    "radiation",
    "major surgery",
)
LASTING = ("HIV infection", "hepatitis B", "chemotherapy", "radiation")
