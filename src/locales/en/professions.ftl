# Professions, where they are said in another language than they were written in.

profession-physician = physician
profession-nurse = nurse
profession-pharmacist = pharmacist
profession-social-worker = social worker
profession-physiotherapist = physiotherapist
profession-occupational-therapist = occupational therapist
profession-speech-therapist = speech therapist
profession-dietitian = dietitian
profession-psychologist = psychologist
profession-psychiatrist = psychiatrist
profession-midwife = midwife
profession-paramedic = paramedic
profession-dentist = dentist
profession-data-scientist = data scientist
profession-manager = manager
