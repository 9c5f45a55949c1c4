// Names that people in Israel bear, each as its owner writes it in Latin, Hebrew and Arabic letters.

export type Triple = readonly [latin: string, hebrew: string, arabic: string];

/** The list that the table of letters was made with. */
export const FIRST_NAMES: readonly Triple[] = lines(`
Dana דנה دانا
Noam נועם نوعام
Yoav יואב يوآف
Noa נועה نوعا
Tamar תמר تمار
Shira שירה شيرا
Michal מיכל ميخال
Yael יעל ياعيل
Avraham אברהם أبراهام
Yitzhak יצחק يتسحاق
Yaakov יעקב يعقوب
Moshe משה موشيه
David דוד دافيد
Sarah שרה سارة
Rachel רחל راحيل
Leah לאה ليئا
Hanna חנה حنا
Chaim חיים حاييم
Eli אלי إيلي
Avi אבי آفي
Uri אורי أوري
Ido עידו عيدو
Omer עומר عومر
Ronit רונית رونيت
Orly אורלי أورلي
Shlomo שלמה شلومو
Yehuda יהודה يهودا
Zvi צבי تسفي
Ruth רות روت
Efrat אפרת إفرات
Hila הילה هيلا
Itai איתי إيتاي
Gil גיל غيل
Adi עדי عدي
Yonatan יונתן يوناتان
Ahmad אחמד أحمد
Mohammed מוחמד محمد
Mahmoud מחמוד محمود
Layla לילא ليلى
Fatima פאטמה فاطمة
Khaled חאלד خالد
Hassan חסן حسن
Hussein חוסיין حسين
Ibrahim אברהים إبراهيم
Yousef יוסף يوسف
Aisha עאישה عائشة
Nasser נאסר ناصر
Jamal ג'מאל جمال
Samir סמיר سمير
Amal אמל أمل
Rania ראניה رانية
Wael ואאל وائل
Ghassan ע'סאן غسان
Tariq טארק طارق
Maryam מרים مريم
Mustafa מוסטפא مصطفى
Omar עומר عمر
Salim סלים سليم
Huda הודא هدى
Ziad זיאד زياد
Olga אולגה أولغا
Svetlana סבטלנה سفيتلانا
Vladimir ולדימיר فلاديمير
Natalia נטליה ناتاليا
Tatyana טטיאנה تاتيانا
Sergey סרגיי سيرغي
Dmitry דמיטרי دميتري
Igor איגור إيغور
Irina אירינה إيرينا
Alexander אלכסנדר ألكسندر
Yevgeny יבגני يفغيني
Boris בוריס بوريس
Ludmila לודמילה لودميلا
Marina מרינה مارينا
Mikhail מיכאיל ميخائيل
Anna אנה آنا
Yulia יוליה يوليا
Pavel פבל بافل
`);

export const LAST_NAMES: readonly Triple[] = lines(`
Levi לוי ليفي
Cohen כהן كوهين
Mizrahi מזרחי مزراحي
Peretz פרץ بيرتس
Biton ביטון بيطون
Friedman פרידמן فريدمان
Katz כץ كاتس
Peled פלד بيلد
Golan גולן جولان
Almog אלמוג ألموج
Adler אדלר أدلر
Shapira שפירא شابيرا
Goldberg גולדברג غولدبرغ
Weiss וייס فايس
Barak ברק براك
Azoulay אזולאי أزولاي
Mansour מנסור منصور
Haddad חדאד حداد
Khoury חורי خوري
Qasem קאסם قاسم
Zoabi זועבי زعبي
Abbas עבאס عباس
Najjar נג'אר نجار
Shehadeh שחאדה شحادة
Darwish דרוויש درويش
Ivanov איבנוב إيفانوف
Kuznetsov קוזנצוב كوزنتسوف
Petrova פטרובה بتروفا
Volkov וולקוב فولكوف
Rabinovich רבינוביץ' رابينوفيتش
`);

/** Written down before any of them was tried, and not tuned for. */
export const UNSEEN_NAMES: readonly Triple[] = lines(`
Inbal ענבל عنبال
Ofer עופר عوفر
Galit גלית غاليت
Eyal אייל إيال
Nir ניר نير
Sivan סיון سيفان
Rivka רבקה ريفكا
Shimon שמעון شمعون
Esther אסתר إستر
Yair יאיר يائير
Liora ליאורה ليئورا
Doron דורון دورون
Ayelet איילת أييلت
Naftali נפתלי نفتالي
Reuven ראובן رؤوفين
Bilal בילאל بلال
Suha סוהא سهى
Rami ראמי رامي
Nadia נאדיה نادية
Iman אימאן إيمان
Walid וליד وليد
Kamal כמאל كمال
Sami סאמי سامي
Lubna לובנא لبنى
Anwar אנואר أنور
Raed ראאד رائد
Ksenia קסניה كسينيا
Oleg אולג أوليغ
Galina גלינה غالينا
Viktor ויקטור فيكتور
Yelena ילנה يلينا
Maxim מקסים مكسيم
Larisa לריסה لاريسا
Konstantin קונסטנטין قسطنطين
Zaher זאהר زاهر
Taha טאהא طه
Shulamit שולמית شولاميت
Gideon גדעון جدعون
Hagit חגית حاغيت
Wasim וסים وسيم
`);

function lines(text: string): Triple[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as unknown as Triple);
}
