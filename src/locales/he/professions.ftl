# מקצועות, בלשון שאין בה מין: התחום ולא בעל המקצוע.

profession-physician = רפואה
profession-nurse = סיעוד
profession-pharmacist = רוקחות
profession-social-worker = עבודה סוציאלית
profession-physiotherapist = פיזיותרפיה
profession-occupational-therapist = ריפוי בעיסוק
profession-speech-therapist = קלינאות תקשורת
profession-dietitian = תזונה קלינית
profession-psychologist = פסיכולוגיה
profession-psychiatrist = פסיכיאטריה
profession-midwife = מיילדות
profession-paramedic = רפואת חירום
profession-dentist = רפואת שיניים
profession-data-scientist = מדעי הנתונים
profession-manager = ניהול
