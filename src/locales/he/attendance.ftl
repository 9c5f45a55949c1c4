# Attendance from a Zoom participant report.
report-unreadable = זה אינו דוח משתתפים של Zoom. ב־Zoom יש לפתוח את הדוחות, ללחוץ על מספר המשתתפים בפגישה, לבחור בייצוא ולשלוח את קובץ ה־CSV כמו שהוא.
report-too-large = בדוח משתתפים יש לכל היותר { $megabytes } MB ו־{ $lines } שורות; בקובץ הזה יש יותר. יש לייצא מ־Zoom את הדוח של הפגישה הזאת בלבד ולשלוח אותו.
report-time-unreadable = בדוח מופיע מועד שאי אפשר לקרוא: ״{ $time }״. יש לשלוח את הקובץ כפי שיוצא מ־Zoom, בלי לשמור אותו קודם בגיליון אלקטרוני.
