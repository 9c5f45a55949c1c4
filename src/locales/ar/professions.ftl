# المهن، باسم المجال لا باسم صاحبه.

profession-physician = الطب
profession-nurse = التمريض
profession-pharmacist = الصيدلة
profession-social-worker = العمل الاجتماعي
profession-physiotherapist = العلاج الطبيعي
profession-occupational-therapist = العلاج الوظيفي
profession-speech-therapist = علاج النطق
profession-dietitian = التغذية العلاجية
profession-psychologist = علم النفس
profession-psychiatrist = الطب النفسي
profession-midwife = القبالة
profession-paramedic = الإسعاف
profession-dentist = طب الأسنان
profession-data-scientist = علم البيانات
profession-manager = الإدارة
