<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>The wall display is open</source>
        <translation>شاشة الحائط مفتوحة</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1, planned</source>
        <translation>⁨%1⁩، مخطط له</translation>
    </message>
    <message>
        <source>Asking Prometheus for the history…</source>
        <translation>يُسأل Prometheus عن السجل…</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Error rate over the last five minutes: canary %1 %, stable %2 %</source>
        <translation>نسبة الأخطاء في آخر خمس دقائق: canary ‏⁨%1⁩ %، stable ‏⁨%2⁩ %</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>freeze %1 begins</source>
        <translation>يبدأ التجميد ⁨%1⁩</translation>
    </message>
    <message>
        <source>gate &lt; %1</source>
        <translation>البوابة &lt; ⁨%1⁩</translation>
    </message>
    <message>
        <source>gate &lt; %1 %</source>
        <translation>البوابة &lt; ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>p95 over the last five minutes: canary %1 ms, stable %2 ms</source>
        <translation>p95 في آخر خمس دقائق: canary ‏⁨%1⁩ مللي ثانية، stable ‏⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>trigger %1×</source>
        <translation>المُطلِق ⁨%1⁩×</translation>
    </message>
    <message>
        <source>trigger &gt; %1</source>
        <translation>المُطلِق &gt; ⁨%1⁩</translation>
    </message>
    <message>
        <source>trigger &gt; %1 %</source>
        <translation>المُطلِق &gt; ⁨%1⁩ %</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>CA of the API server</source>
        <translation>شهادة الجذر لخادم API</translation>
    </message>
    <message>
        <source>act as a member of this group; may be repeated</source>
        <translation>التصرف كعضو في هذه المجموعة؛ يجوز التكرار</translation>
    </message>
    <message>
        <source>act as this user</source>
        <translation>التصرف بصفة هذا المستخدم</translation>
    </message>
    <message>
        <source>address of the API server</source>
        <translation>عنوان خادم API</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>رمز حامل</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>cluster of the kubeconfig</source>
        <translation>عنقود من kubeconfig</translation>
    </message>
    <message>
        <source>context of the kubeconfig</source>
        <translation>سياق من kubeconfig</translation>
    </message>
    <message>
        <source>do not check the server's certificate</source>
        <translation>لا تتحقق من شهادة الخادم</translation>
    </message>
    <message>
        <source>give up after this long, e.g. 30s</source>
        <translation>تخلَّ بعد هذه المدة، مثل 30s</translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>كيفية الطباعة</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>مفتاحها</translation>
    </message>
    <message>
        <source>kubeconfig file, or several joined by a colon</source>
        <translation>ملف kubeconfig، أو عدة ملفات تفصلها نقطتان</translation>
    </message>
    <message>
        <source>name expected in the server's certificate</source>
        <translation>الاسم المتوقع في شهادة الخادم</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>release plan</source>
        <translation>خطة إصدار</translation>
    </message>
    <message>
        <source>release, when there is no plan file</source>
        <translation>الإصدار، إذا لم يوجد ملف خطة</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>لا ترسل شيئاً قد يغيّر شيئاً</translation>
    </message>
    <message>
        <source>user of the kubeconfig</source>
        <translation>مستخدم من kubeconfig</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source> (empty: the canary as it is)</source>
        <translation> (فارغ: canary كما هو)</translation>
    </message>
    <message>
        <source> · runs now</source>
        <translation> · يعمل الآن</translation>
    </message>
    <message>
        <source> · the glass can be broken from %1 on</source>
        <translation> · يجوز كسر الزجاج ابتداءً من ⁨%1⁩</translation>
    </message>
    <message>
        <source> · the previous one</source>
        <translation> · السابقة</translation>
    </message>
    <message>
        <source>%1 % at once (%2)</source>
        <translation>⁨%1⁩ % دفعة واحدة (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 at %2 % of traffic</source>
        <translation>⁨%1⁩ عند ⁨%2⁩ % من الحركة</translation>
    </message>
    <message>
        <source>%1 at %2 %: suspended, to be resumed or closed afterwards</source>
        <translation>⁨%1⁩ عند ⁨%2⁩ %: معلّق، يُستأنف بعد ذلك أو يُغلق</translation>
    </message>
    <message>
        <source>%1 at 100 %; stable is scaled up first</source>
        <translation>⁨%1⁩ عند 100 %؛ يُكبَّر stable أولاً</translation>
    </message>
    <message>
        <source>%1 begins %2</source>
        <translation>⁨%1⁩ يبدأ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>⁨%1⁩ من ⁨%2⁩ موافقات</translation>
    </message>
    <message>
        <source>%1 of %2 as it should be</source>
        <translation>⁨%1⁩ من ⁨%2⁩ كما ينبغي</translation>
    </message>
    <message>
        <source>%1 of %2 items were confirmed within a second of another: a tick that nobody looked at protects nobody.</source>
        <translation>تم تأكيد ⁨%1⁩ من ⁨%2⁩ بندًا خلال ثانية من بند آخر: العلامة التي لم ينظر إليها أحد لا تحمي أحدًا.</translation>
    </message>
    <message>
        <source>%1 points (%2 … %3)</source>
        <translation>⁨%1⁩ نقاط (⁨%2⁩ … ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 requests in 5 min</source>
        <translation>⁨%1⁩ طلبات في 5 دقائق</translation>
    </message>
    <message>
        <source>%1 · the object is managed by %2</source>
        <translation>⁨%1⁩ · الكائن يديره ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 → %2 % on the canary</source>
        <translation>⁨%1⁩ → ⁨%2⁩ % على canary</translation>
    </message>
    <message>
        <source>100 % stays on %1; the canary returns to 0 pods</source>
        <translation>يبقى 100 % على ⁨%1⁩؛ يعود canary إلى 0 من pods</translation>
    </message>
    <message>
        <source>Accepted by the API server in a dry run.</source>
        <translation>قبِله خادم API في تشغيل تجريبي.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Adopt plan</source>
        <translation>اعتماد الخطة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Against stable</source>
        <translation>مقابل stable</translation>
    </message>
    <message>
        <source>Alarm load of %1</source>
        <translation>عبء الإنذارات في ⁨%1⁩</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket.</source>
        <translation>يحتاج التجاوز إلى سبب وتذكرة.</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>خطة أخرى لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approve hotfix %1 of %2 to %3 %</source>
        <translation>الموافقة على الإصلاح العاجل ⁨%1⁩ لـ ⁨%2⁩ إلى ⁨%3⁩ %</translation>
    </message>
    <message>
        <source>Approve the changed plan of %1</source>
        <translation>الموافقة على الخطة المعدلة لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Approve the plan of %1 %2</source>
        <translation>الموافقة على خطة ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Approve the promotion to %1 %</source>
        <translation>الموافقة على الترقية إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Ask for the hotfix</source>
        <translation>طلب الإصلاح العاجل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>في موعد أقصاه</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>اكسر الزجاج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the patch for the repository</source>
        <translation>نسخ الرقعة للمستودع</translation>
    </message>
    <message>
        <source>Ctrl+Enter promotes · re-checked as you read</source>
        <translation>Ctrl+Enter يرقّي · يُعاد الفحص أثناء قراءتك</translation>
    </message>
    <message>
        <source>Ctrl+Enter rolls back</source>
        <translation>Ctrl+Enter يتراجع</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>قرر لاحقاً</translation>
    </message>
    <message>
        <source>Decisions over time</source>
        <translation>القرارات عبر الزمن</translation>
    </message>
    <message>
        <source>Deploy hotfix</source>
        <translation>نشر الإصلاح العاجل</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 of %2 to %3 %</source>
        <translation>نشر الإصلاح العاجل ⁨%1⁩ لـ ⁨%2⁩ إلى ⁨%3⁩ %</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>نشره</translation>
    </message>
    <message>
        <source>Deployments that take traffic through a Service</source>
        <translation>عمليات Deployment التي تستقبل الحركة عبر Service</translation>
    </message>
    <message>
        <source>Deploys without a second person; a review is due, and everybody sees that it is</source>
        <translation>ينشر بلا شخص ثانٍ؛ تصبح المراجعة مستحقة، ويراها الجميع</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Each item was confirmed on its own: %1 in all.</source>
        <translation>تم تأكيد كل بند على حدة: ⁨%1⁩ إجمالًا.</translation>
    </message>
    <message>
        <source>Enter rolls back · Esc cancels</source>
        <translation>Enter يتراجع · Esc يلغي</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Finish %1: stable takes %2</source>
        <translation>إنهاء ⁨%1⁩: يأخذ stable ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>Freeze ahead</source>
        <translation>تجميد قادم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gate: error rate below</source>
        <translation>البوابة: نسبة الأخطاء أقل من</translation>
    </message>
    <message>
        <source>Gate: p95 below</source>
        <translation>البوابة: p95 أقل من</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يذهب إلى</translation>
    </message>
    <message>
        <source>Hotfix for %1</source>
        <translation>إصلاح عاجل لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سارت الأمور؟</translation>
    </message>
    <message>
        <source>IN THE FILE</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>INC-…</source>
        <translation>INC-…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Image of the new version</source>
        <translation>صورة الإصدار الجديد</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <translation>يقاطع</translation>
    </message>
    <message>
        <source>It comes again</source>
        <translation>يعود من جديد</translation>
    </message>
    <message>
        <source>It does not hold the release up here. It stands in the list that you choose, and is answered there.</source>
        <translation>لا يعطّل الإصدار هنا. يقف في القائمة التي تختارها، ويُجاب عنه هناك.</translation>
    </message>
    <message>
        <source>It has changed again. Close this and look anew.</source>
        <translation>تغيّر من جديد. أغلق هذا وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>It is meant. The release goes on with what is found; with another template the soak begins anew and approvals are void.</source>
        <translation>هو مقصود. يمضي الإصدار بما وُجد؛ ومع قالب آخر تبدأ فترة المراقبة من جديد وتبطل الموافقات.</translation>
    </message>
    <message>
        <source>It is not. What the release had is written back, and seen.</source>
        <translation>ليس مقصوداً. يُكتب ما كان للإصدار من جديد، ويُتحقق منه.</translation>
    </message>
    <message>
        <source>It is passed over by name, in the journal and the report.</source>
        <translation>يُتجاوز بالاسم، في السجل وفي التقرير.</translation>
    </message>
    <message>
        <source>It is sent once. Without an answer nobody knows whether it began, and this says so.</source>
        <translation>يُرسل مرة واحدة. بلا جواب لا يعرف أحد هل بدأ، ويُقال ذلك هنا.</translation>
    </message>
    <message>
        <source>It was deployed or taken back meanwhile.</source>
        <translation>نُشر أو سُحب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Keep %1 %</source>
        <translation>إبقاء ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Last written by</source>
        <translation>آخر من كتبه</translation>
    </message>
    <message>
        <source>MOST FREQUENT</source>
        <translation>الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>ينقل</translation>
    </message>
    <message>
        <source>New plan from a Deployment in %1</source>
        <translation>خطة جديدة من Deployment في ⁨%1⁩</translation>
    </message>
    <message>
        <source>No Deployment in this namespace takes traffic through a Service. Choose another namespace, or write the plan by hand: tidegatectl plan default.</source>
        <translation>لا Deployment في نطاق الأسماء هذا يستقبل الحركة عبر Service. اختر نطاقًا آخر، أو اكتب الخطة يدويًا: tidegatectl plan default.</translation>
    </message>
    <message>
        <source>No item was overridden.</source>
        <translation>لم يُتجاوز أي بند.</translation>
    </message>
    <message>
        <source>No release was followed on this computer this month; a rehearsal does not count.</source>
        <translation>لم يُتابَع أي إصدار على هذا الحاسوب هذا الشهر؛ التدريب لا يُحتسب.</translation>
    </message>
    <message>
        <source>No trigger would have fired.</source>
        <translation>ما كان أي مُطلِق لينطلق.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لا يُتراجع عنه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing is changed in the cluster: the plan is a file, and the release begins when it is approved.</source>
        <translation>لا يتغيّر شيء في العنقود: الخطة ملف، ويبدأ الإصدار عند الموافقة عليه.</translation>
    </message>
    <message>
        <source>Nothing moves yet: a second person answers first.</source>
        <translation>لا شيء ينتقل بعد: يجيب شخص ثانٍ أولاً.</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>لم يُجرَّب شيء بعد.</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>OFFERED</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>ما لنا</translation>
    </message>
    <message>
        <source>Offer for approval</source>
        <translation>عرض للموافقة</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>Once adopted</source>
        <translation>بعد الاعتماد</translation>
    </message>
    <message>
        <source>One version straight to a weight, past the phases. It needs a second person, and is told to everybody.</source>
        <translation>نسخة واحدة مباشرة إلى وزن، متجاوزة المراحل. تحتاج إلى شخص ثانٍ، ويُخبَر بها الجميع.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>على مدى</translation>
    </message>
    <message>
        <source>Overridden items: %1. Somebody will ask why.</source>
        <translation>البنود المتجاوزة: ⁨%1⁩. سيسأل أحدهم عن السبب.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Override “%1”</source>
        <translation>تجاوز “⁨%1⁩”</translation>
    </message>
    <message>
        <source>PASSES OVER</source>
        <translation>يتجاوز</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Passes over</source>
        <translation>يتجاوز</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Prometheus has nothing of this time.</source>
        <translation>ليس لدى Prometheus شيء من هذا الوقت.</translation>
    </message>
    <message>
        <source>Prometheus is not needed for this.</source>
        <translation>لا حاجة إلى Prometheus لهذا.</translation>
    </message>
    <message>
        <source>Promote %1 %2 from %3 % to %4 %</source>
        <translation>ترقية ⁨%1⁩ ⁨%2⁩ من ⁨%3⁩ % إلى ⁨%4⁩ %</translation>
    </message>
    <message>
        <source>Promote is closed until it is decided; rolling back is not.</source>
        <translation>الترقية مغلقة حتى يُبَتّ فيه؛ أما التراجع فلا.</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>ترقية إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>تأجيل “⁨%1⁩”</translation>
    </message>
    <message>
        <source>REVISIONS</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>RULES NOW</source>
        <translation>السارية الآن</translation>
    </message>
    <message>
        <source>Read the report next, then rehearse another scenario.</source>
        <translation>اقرأ التقرير الآن، ثم تدرّب على سيناريو آخر.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, to reject</source>
        <translation>السبب، للرفض</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Rebuild the projections of %1</source>
        <translation>إعادة بناء إسقاطات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Review hotfix %1</source>
        <translation>مراجعة الإصلاح العاجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>روجع</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>إعادة ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>تراجع الآن</translation>
    </message>
    <message>
        <source>Roll back to %1 takes about %2.</source>
        <translation>التراجع إلى ⁨%1⁩ يستغرق نحو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Rollback returns to</source>
        <translation>يعود التراجع إلى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>المتسع</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>احفظ وافتح…</translation>
    </message>
    <message>
        <source>Say what it is based on, the reason and the ticket.</source>
        <translation>اذكر ما بُني عليه والسبب والتذكرة.</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>قل لماذا يؤجَّل.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>غيّر شخص آخر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>يستغرق</translation>
    </message>
    <message>
        <source>The hotfix had a second person.</source>
        <translation>كان للإصلاح العاجل شخص ثانٍ.</translation>
    </message>
    <message>
        <source>The hotfix went ahead without a second person: its review is still due.</source>
        <translation>مضى الإصلاح العاجل دون شخص ثانٍ: ما زالت مراجعته مستحقة.</translation>
    </message>
    <message>
        <source>The next step is another one now. Close this and look again.</source>
        <translation>الخطوة التالية صارت غير ذلك. أغلق هذا وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The proposed plan; it may be changed</source>
        <translation>الخطة المقترحة؛ يمكن تغييرها</translation>
    </message>
    <message>
        <source>The release went through all its phases.</source>
        <translation>اجتاز الإصدار جميع مراحله.</translation>
    </message>
    <message>
        <source>The same triggers and gates that guard this release, over what Prometheus still has. It only tries: nothing is changed.</source>
        <translation>المُطلِقات والبوابات نفسها التي تحرس هذا الإصدار، على ما بقي لدى Prometheus. هي تجربة فقط: لا يتغير شيء.</translation>
    </message>
    <message>
        <source>The trigger rolled back by itself; nobody had to be awake.</source>
        <translation>تراجع المُطلِق من تلقاء نفسه؛ لم يكن على أحد أن يكون مستيقظًا.</translation>
    </message>
    <message>
        <source>There is no version to roll back to.</source>
        <translation>لا توجد نسخة يُتراجع إليها</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Ticks that were withdrawn: %1. The Timeline shows when.</source>
        <translation>العلامات المسحوبة: ⁨%1⁩. يبيّن الخط الزمني متى.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To undo</source>
        <translation>للتراجع عنه</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Trigger: error rate above</source>
        <translation>المُطلِق: نسبة الأخطاء فوق</translation>
    </message>
    <message>
        <source>Trigger: p95 above the baseline</source>
        <translation>المُطلِق: p95 فوق خط الأساس</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What is manageable: EEMUA 191, ISA-18.2. As text or JSON: tidegatectl alarms.</source>
        <translation>ما يمكن التعامل معه: EEMUA 191 وISA-18.2. كنص أو JSON: ‏tidegatectl alarms.</translation>
    </message>
    <message>
        <source>What the new version has written to databases and queues.</source>
        <translation>ما كتبته النسخة الجديدة في قواعد البيانات والطوابير.</translation>
    </message>
    <message>
        <source>What would these settings have done?</source>
        <translation>ماذا كانت هذه الإعدادات ستفعل؟</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>You deployed it: somebody else reviews it.</source>
        <translation>أنت نشرته: يراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>You rolled back %1 after the trigger fired.</source>
        <translation>تراجعتَ بعد ⁨%1⁩ من انطلاق المُطلِق.</translation>
    </message>
    <message>
        <source>You rolled back before any trigger fired.</source>
        <translation>تراجعتَ قبل أن ينطلق أي مُطلِق.</translation>
    </message>
    <message>
        <source>a gate closed</source>
        <translation>بوابة مغلقة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو ⁨%1⁩</translation>
    </message>
    <message>
        <source>about %1 requests/s more</source>
        <translation>نحو ⁨%1⁩ طلب/ث زيادة</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و ⁨%1⁩ غيرها</translation>
    </message>
    <message>
        <source>approvals of promotions are void; phases that have begun stay as they are.</source>
        <translation>تبطل موافقات الترقيات؛ والمراحل التي بدأت تبقى كما هي.</translation>
    </message>
    <message>
        <source>asking Prometheus, in steps of %1…</source>
        <translation>يُسأل Prometheus، بخطوات ⁨%1⁩…</translation>
    </message>
    <message>
        <source>asking the API server…</source>
        <translation>يُسأل خادم API…</translation>
    </message>
    <message>
        <source>at the latest in, e.g. 24h (no limit when empty)</source>
        <translation>في موعد أقصاه خلال، مثل 24h (فارغ: بلا حد)</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canary ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>canary %1 → %2, stable %3 → %4</source>
        <translation>canary ‏⁨%1⁩ → ⁨%2⁩، stable ‏⁨%3⁩ → ⁨%4⁩</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>canary: ⁨%1⁩</translation>
    </message>
    <message>
        <source>from the image's tag when empty</source>
        <translation>من وسم الصورة إذا تُرك فارغاً</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>image of the hotfix</source>
        <translation>صورة الإصلاح العاجل</translation>
    </message>
    <message>
        <source>no canary</source>
        <translation>لا canary</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing: every gate is open</source>
        <translation>لا شيء: كل البوابات مفتوحة</translation>
    </message>
    <message>
        <source>nothing: there is no version to roll back to</source>
        <translation>لا شيء: لا توجد نسخة يُتراجع إليها</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>promotion possible</source>
        <translation>الترقية ممكنة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>revision %1 · %2</source>
        <translation>المراجعة ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>stable ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the API server's service proxy, in namespace %1</source>
        <translation>وكيل الخدمات في خادم API، في النطاق ⁨%1⁩</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>الأسابيع الأربعة الأخيرة</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>الأسبوع الأخير</translation>
    </message>
    <message>
        <source>the plan has to be approved anew.</source>
        <translation>يجب أن يوافَق على الخطة من جديد.</translation>
    </message>
    <message>
        <source>the plan in the cluster rules, for everybody. Triggers stay armed; rolling back is never closed.</source>
        <translation>الخطة التي في العنقود تسري، على الجميع. تبقى المُطلِقات مسلحة؛ والتراجع لا يُغلق أبداً.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>to reject: why</source>
        <translation>للرفض: لماذا</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>أقل من أن يقال شيء</translation>
    </message>
    <message>
        <source>what is broken, and for whom</source>
        <translation>ما المعطّل، ولمن</translation>
    </message>
    <message>
        <source>what the review found</source>
        <translation>ما وجدته المراجعة</translation>
    </message>
    <message>
        <source>who answers for it (you, when empty)</source>
        <translation>من يتولاه (فارغ: أنت)</translation>
    </message>
    <message>
        <source>“%1” is no time from now. Write it as 90m, 24h or 3d.</source>
        <translation>“⁨%1⁩” ليست مدة من الآن. اكتبها هكذا: 90m أو 24h أو 3d.</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source> · read-only</source>
        <translation> · للقراءة فقط</translation>
    </message>
    <message>
        <source>%1%2 · namespace %3 · times in %4</source>
        <translation>⁨%1⁩⁨%2⁩ · النطاق ⁨%3⁩ · الأوقات بتوقيت ⁨%4⁩</translation>
    </message>
    <message>
        <source>REHEARSAL · nothing here is real</source>
        <translation>تدريب · لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 ago</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 times in this phase</source>
        <translation>⁨%1⁩ مرة في هذه المرحلة</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>ACTS</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Acknowledged: a person confirms with a value or a link, and their name is kept.</source>
        <translation>مؤكَّد: يؤكد شخص بقيمة أو رابط، ويُحفظ اسمه.</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>الإنذارات وما يجب فعله</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>جميع الإصدارات</translation>
    </message>
    <message>
        <source>Another release</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>أي أمر بالاسم</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>موافقة أو رفض</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>CHARTS</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>تقرر بـ</translation>
    </message>
    <message>
        <source>Explain the item</source>
        <translation>شرح البند</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>ترشيح الصفوف</translation>
    </message>
    <message>
        <source>Hide canary, stable</source>
        <translation>إخفاء canary و stable</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>إيقاف أو استئناف</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>إصلاح عاجل</translation>
    </message>
    <message>
        <source>It goes into the journal and the report, with your name.</source>
        <translation>يدخل السجل والتقرير، باسمك.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Killer item: it needs the machine's tick and a person's.</source>
        <translation>بند حاسم: يحتاج إلى علامة الآلة وعلامة شخص.</translation>
    </message>
    <message>
        <source>Logarithmic p95</source>
        <translation>‏p95 لوغاريتمي</translation>
    </message>
    <message>
        <source>Manual: a person does it and says so.</source>
        <translation>يدوي: يفعله شخص ويقوله.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>ملاحظة للخط الزمني</translation>
    </message>
    <message>
        <source>Note: read it; there is nothing to confirm.</source>
        <translation>تنبيه: اقرأه؛ لا شيء يُؤكَّد.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Phase, hour, day, week, all</source>
        <translation>مرحلة، ساعة، يوم، أسبوع، الكل</translation>
    </message>
    <message>
        <source>Pin and measure, clear</source>
        <translation>تثبيت وقياس، مسح</translation>
    </message>
    <message>
        <source>Promote; in its dialog: yes</source>
        <translation>ترقية؛ وفي حوارها: نعم</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Question: a person answers it; it never answers itself.</source>
        <translation>سؤال: يجيب عنه شخص؛ ولا يجيب عن نفسه أبداً.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>اقرأ معنا</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Sensed: a machine looks, at every poll, and takes the tick back when it no longer holds.</source>
        <translation>مُستشعَر: تنظر آلة عند كل استطلاع، وتسحب العلامة إذا لم يعد صحيحاً.</translation>
    </message>
    <message>
        <source>Settings, keys too</source>
        <translation>الإعدادات، والمفاتيح أيضًا</translation>
    </message>
    <message>
        <source>Sort by a column, turn it</source>
        <translation>الفرز حسب عمود، وعكسه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>Timeline … Journal</source>
        <translation>الخط الزمني … السجل</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>التراجع عمّا فُعل للتو</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>ما يطلبه منك الإنذار</translation>
    </message>
    <message>
        <source>What happened next, before</source>
        <translation>ما حدث بعدُ، وقبلُ</translation>
    </message>
    <message>
        <source>Whole release, live</source>
        <translation>الإصدار كله، مباشر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>what the others should know</source>
        <translation>ما يجب أن يعرفه الآخرون</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>NOT LIVE</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>أوقفه ⁨%1⁩</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>حسب الخطة</translation>
    </message>
    <message>
        <source>read-only: nothing is sent</source>
        <translation>للقراءة فقط: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ينقل الحركة</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
</context>
<context>
    <name>glyph</name>
    <message>
        <source>alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>بشخص</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>محروس</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 has it: %2</source>
        <translation>⁨%1⁩ مستخدم: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>الإنذارات وما يجب فعله</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>جميع الإصدارات</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>أي أمر بالاسم</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>موافقة أو رفض</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>ترشيح الصفوف</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>إيقاف أو استئناف</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>إصلاح عاجل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rolling back always has a key</source>
        <translation>للتراجع مفتاح دائمًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The release after</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>The release before</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>التراجع عمّا فُعل للتو</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>ما يطلبه منك الإنذار</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>context of the kubeconfig</source>
        <translation>سياق من kubeconfig</translation>
    </message>
    <message>
        <source>how far away it is read</source>
        <translation>المسافة التي يُقرأ منها</translation>
    </message>
    <message>
        <source>how long after it is there</source>
        <translation>كم بعد ظهورها</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>ملف kubeconfig</translation>
    </message>
    <message>
        <source>language, e.g. de</source>
        <translation>اللغة، مثل de</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>open a rehearsal; a scenario's name may follow</source>
        <translation>افتح تدريباً؛ قد يتبعه اسم سيناريو</translation>
    </message>
    <message>
        <source>play a whole rehearsal and write pictures and report there</source>
        <translation>شغّل تدريباً كاملاً واكتب الصور والتقرير هناك</translation>
    </message>
    <message>
        <source>release plan to open</source>
        <translation>خطة الإصدار التي تُفتح</translation>
    </message>
    <message>
        <source>release seconds per real second of a rehearsal</source>
        <translation>ثواني الإصدار لكل ثانية حقيقية من التدريب</translation>
    </message>
    <message>
        <source>release to open, as the cluster has it</source>
        <translation>الإصدار الذي يُفتح، كما هو في العنقود</translation>
    </message>
    <message>
        <source>screen of the wall, from 0</source>
        <translation>شاشة الحائط، من 0</translation>
    </message>
    <message>
        <source>seed of a rehearsal</source>
        <translation>بذرة التدريب</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>لا ترسل شيئاً قد يغيّر شيئاً</translation>
    </message>
    <message>
        <source>size of the wall's screen</source>
        <translation>حجم شاشة الحائط</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>حجم النافذة</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>wall display, full screen</source>
        <translation>شاشة الحائط، ملء الشاشة</translation>
    </message>
    <message>
        <source>which page</source>
        <translation>أي صفحة</translation>
    </message>
    <message>
        <source>write a picture of a page and quit</source>
        <translation>اكتب صورة لصفحة ثم اخرج</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>UNGUARDED</source>
        <translation>بلا حراسة</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>clusters: %1</source>
        <translation>العناقيد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخر مرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>need somebody: %1</source>
        <translation>تحتاج إلى شخص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>never guarded</source>
        <translation>لم يُحرس قط</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>only namespace %1 may be seen</source>
        <translation>لا يُرى إلا نطاق الأسماء ⁨%1⁩</translation>
    </message>
    <message>
        <source>promote to %1 %</source>
        <translation>ترقية إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>releases: %1</source>
        <translation>الإصدارات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ينقل الحركة</translation>
    </message>
    <message>
        <source>soaked</source>
        <translation>انتهت المراقبة</translation>
    </message>
    <message>
        <source>soaking</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>soaks %1 more</source>
        <translation>مراقبة ⁨%1⁩ أخرى</translation>
    </message>
    <message>
        <source>start at %1 %</source>
        <translation>بدء عند ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>A short one for each new alarm of high priority, on the desk and on the wall. All that it says is on the screen, too.</source>
        <translation>صوت قصير لكل إنذار جديد ذي أولوية عالية، على المكتب وعلى الحائط. كل ما يقوله معروض على الشاشة أيضًا.</translation>
    </message>
    <message>
        <source>Alarms only</source>
        <translation>الإنذارات فقط</translation>
    </message>
    <message>
        <source>All that is new</source>
        <translation>كل جديد</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Begin where you were</source>
        <translation>البدء من حيث كنت</translation>
    </message>
    <message>
        <source>Choose a file that Settings, Export wrote. Nothing was changed.</source>
        <translation>اختر ملفًا كتبه «الإعدادات، تصدير». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark, light, or whatever the desktop has at the moment.</source>
        <translation>داكن أو فاتح أو ما عليه سطح المكتب الآن.</translation>
    </message>
    <message>
        <source>Distance of the wall</source>
        <translation>بُعد الحائط</translation>
    </message>
    <message>
        <source>From where it is read.</source>
        <translation>المسافة التي يُقرأ منها.</translation>
    </message>
    <message>
        <source>Hour of the day from which all is told again.</source>
        <translation>الساعة التي يُبلَّغ منها بكل شيء من جديد.</translation>
    </message>
    <message>
        <source>Hour of the day from which only alarms are told. The same hour twice: no quiet hours.</source>
        <translation>الساعة التي يُبلَّغ منها بالإنذارات وحدها. الساعة نفسها مرتين: لا ساعات هدوء.</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>In your own zone</source>
        <translation>بتوقيتك المحلي</translation>
    </message>
    <message>
        <source>Its diagonal; with the distance it decides the size of the letters.</source>
        <translation>قُطرها؛ ومع البُعد يحدد حجم الحروف.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Of the windows. Names, journal and commands stay as everybody else sees them.</source>
        <translation>لغة النوافذ. تبقى الأسماء والسجل والأوامر كما يراها الآخرون.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Opens the release that was open last, and guards it. Off: the first page asks.</source>
        <translation>يفتح آخر إصدار كان مفتوحًا ويحرسه. عند الإيقاف: تسأل الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>الهدوء إلى</translation>
    </message>
    <message>
        <source>Screen of the wall</source>
        <translation>شاشة الحائط</translation>
    </message>
    <message>
        <source>Shows how the release is; a click brings the window. Not all desktops have a tray.</source>
        <translation>يُظهر حال الإصدار؛ والنقر يُحضر النافذة. ليس لكل سطح مكتب شريط نظام.</translation>
    </message>
    <message>
        <source>Sign in the system tray</source>
        <translation>علامة في شريط النظام</translation>
    </message>
    <message>
        <source>Sound for alarms</source>
        <translation>صوت للإنذارات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>The zone in which all times are shown.</source>
        <translation>المنطقة الزمنية التي تُعرض بها كل الأوقات.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>هذه الإعدادات من إصدار أحدث</translation>
    </message>
    <message>
        <source>This file holds no settings of Tidegate</source>
        <translation>لا يحتوي هذا الملف على إعدادات Tidegate</translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on: %2</source>
        <translation>هذا ليس JSON بدءًا من الحرف ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الحائط</translation>
    </message>
    <message>
        <source>While the window is not in front. They are never the only way to hear of something.</source>
        <translation>حين لا تكون النافذة في المقدمة. وليست أبدًا السبيل الوحيد لمعرفة أمر.</translation>
    </message>
    <message>
        <source>cannot be "%1"</source>
        <translation>لا يمكن أن يكون "⁨%1⁩"</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>its key is that of: %1</source>
        <translation>مفتاحه مستخدم في: ⁨%1⁩</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>not yours to set here</source>
        <translation>ليس لك تغييره هنا</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>%1 no answer</source>
        <translation>⁨%1⁩ بلا جواب</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>أُكِّد</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>يغادر</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>لوحظ</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>رقّى</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>أُجِّل</translation>
    </message>
    <message>
        <source>query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>مُطلِق</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>up</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>تعذرت قراءة ⁨%1⁩: ⁨%2⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export your settings</source>
        <translation>تصدير إعداداتك</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Left as it was: %1.</source>
        <translation>بقي كما كان: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No setting answers to that.</source>
        <translation>لا إعداد يطابق ذلك.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search: theme, keys, quiet…</source>
        <translation>بحث: السمة، المفاتيح، الهدوء…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>أُخذ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>ما تغيّره يسري في الحال.</translation>
    </message>
    <message>
        <source>Your own settings are in %1.</source>
        <translation>إعداداتك الخاصة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>this start's command line</source>
        <translation>سطر أوامر هذا التشغيل</translation>
    </message>
    <message>
        <source>your administrator's</source>
        <translation>من مسؤول النظام</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>من اختيارك</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>مرات إعادة التشغيل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who, outcome</source>
        <translation>من، والنتيجة</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>الكتابات</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>tidegate</name>
    <message>
        <source>"%1" cannot be put off: the release stands or falls with it</source>
        <translation>لا يمكن تأجيل “⁨%1⁩”: الإصدار ينجح أو يفشل به</translation>
    </message>
    <message>
        <source>"%1" depends on the answer to "%2"</source>
        <translation>“⁨%1⁩” يتوقف على جواب “⁨%2⁩”</translation>
    </message>
    <message>
        <source>"%1" holds again (absent since %2)</source>
        <translation>“⁨%1⁩” صحيح من جديد (كان غائباً منذ ⁨%2⁩)</translation>
    </message>
    <message>
        <source>"%1" is a question: begin the answer with yes or no</source>
        <translation>“⁨%1⁩” سؤال: ابدأ الجواب بـ yes أو no</translation>
    </message>
    <message>
        <source>"%1" is measured, not ticked. Override it with a reason if it must be passed over.</source>
        <translation>“⁨%1⁩” يُقاس ولا يُعلَّم. تجاوزه بسبب إن كان لا بد من ذلك.</translation>
    </message>
    <message>
        <source>"%1" is measured: it cannot be put off. Override it with a reason if it must be passed over.</source>
        <translation>“⁨%1⁩” يُقاس: لا يمكن تأجيله. تجاوزه بسبب إن كان لا بد من ذلك.</translation>
    </message>
    <message>
        <source>"%1" is no later list than the item's own: during or after</source>
        <translation>“⁨%1⁩” ليست قائمة أبعد من قائمة البند: during أو after</translation>
    </message>
    <message>
        <source>"%1" stands in the last list: there is no later one</source>
        <translation>“⁨%1⁩” في القائمة الأخيرة: لا توجد قائمة أبعد</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>⁨%1⁩ % (⁨%2⁩ من ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 % &lt; %2 %</source>
        <translation>⁨%1⁩ % &lt; ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 % in the last hour, limit %2 %</source>
        <translation>⁨%1⁩ % في الساعة الأخيرة، الحد ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 % is no phase of the plan; it has %2</source>
        <translation>⁨%1⁩ % ليست مرحلة في الخطة؛ فيها ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 % of requests reach the canary, planned %2 %</source>
        <translation>⁨%1⁩ % من الطلبات تصل إلى canary، المخطط ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 % of requests, planned %2 %</source>
        <translation>⁨%1⁩ % من الطلبات، المخطط ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 % ≥ %2 %</source>
        <translation>⁨%1⁩ % ≥ ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 %2 does not exist</source>
        <translation>⁨%1⁩ ⁨%2⁩ غير موجود</translation>
    </message>
    <message>
        <source>%1 %2 has no key %3</source>
        <translation>⁨%1⁩ ⁨%2⁩ ليس فيه مفتاح ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 %2 is not in sight</source>
        <translation>⁨%1⁩ ⁨%2⁩ ليس على مرأى</translation>
    </message>
    <message>
        <source>%1 %2 selects nothing</source>
        <translation>⁨%1⁩ ⁨%2⁩ لا يختار شيئاً</translation>
    </message>
    <message>
        <source>%1 %2, which autoscaler %3 is for, does not exist</source>
        <translation>⁨%1⁩ ⁨%2⁩، الذي من أجله autoscaler ‏⁨%3⁩، غير موجود</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)? [y/N]</source>
        <translation>⁨%1⁩ (⁨%2⁩ في ⁨%3⁩)؟ [y/N]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (%2), asked by %3</source>
        <translation>⁨%1⁩ (⁨%2⁩)، طلبه ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 (%2), by %3</source>
        <translation>⁨%1⁩ (⁨%2⁩)، بيد ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 accepted that %2: %3</source>
        <translation>قبِل ⁨%1⁩ أن ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 acted first at %2: %3</source>
        <translation>تصرّف ⁨%1⁩ أولًا عند ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 acted first: %2 runs since %3</source>
        <translation>تصرّف ⁨%1⁩ أولًا: ⁨%2⁩ جارٍ منذ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 adopted plan %2, approved by %4: %3</source>
        <translation>اعتمد ⁨%1⁩ الخطة ⁨%2⁩، ووافق عليها ⁨%4⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 adopted plan %2: %3</source>
        <translation>اعتمد ⁨%1⁩ الخطة ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed: %2</source>
        <translation>اعتمد ⁨%1⁩ ما غيّره شخص آخر: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed; the soak begins anew: %2</source>
        <translation>اعتمد ⁨%1⁩ ما غيّره شخص آخر؛ تبدأ فترة المراقبة من جديد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, and Prometheus has no Alertmanager to send them to</source>
        <translation>⁨%1⁩ إنذارات محمّلة، وليس لدى Prometheus من Alertmanager يرسلها إليه</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, routed and silent</source>
        <translation>⁨%1⁩ إنذارات محمّلة وموجَّهة وصامتة</translation>
    </message>
    <message>
        <source>%1 and %2 points cannot decide at this confidence</source>
        <translation>⁨%1⁩ و⁨%2⁩ نقطة لا تحسم عند هذه الثقة</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>أجاب ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 approved %2 · %3</source>
        <translation>وافق ⁨%1⁩ على ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 asked for this approval and cannot give it. A second person has to.</source>
        <translation>طلب ⁨%1⁩ هذه الموافقة ولا يمكنه منحها. يجب أن يمنحها شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 asked for this hotfix and cannot approve it. A second person has to.</source>
        <translation>طلب ⁨%1⁩ هذا الإصلاح العاجل ولا يمكنه الموافقة عليه. يجب أن يوافق شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 asks for approval</source>
        <translation>يطلب ⁨%1⁩ الموافقة</translation>
    </message>
    <message>
        <source>%1 asks for hotfix %2 (based on %3) straight to %4 %: %5 (%6). It passes over: %7</source>
        <translation>يطلب ⁨%1⁩ الإصلاح العاجل ⁨%2⁩ (مبني على ⁨%3⁩) مباشرة إلى ⁨%4⁩ %: ⁨%5⁩ (⁨%6⁩). يتجاوز: ⁨%7⁩</translation>
    </message>
    <message>
        <source>%1 at %2 % is suspended; it can be resumed after the hotfix</source>
        <translation>⁨%1⁩ عند ⁨%2⁩ % معلّق؛ يمكن استئنافه بعد الإصلاح العاجل</translation>
    </message>
    <message>
        <source>%1 broke the glass: hotfix %2 to %3 % without a second person. A review is due.</source>
        <translation>كسر ⁨%1⁩ الزجاج: الإصلاح العاجل ⁨%2⁩ إلى ⁨%3⁩ % بلا شخص ثانٍ. المراجعة مستحقة.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>⁨%1⁩ بيد ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cancelled hotfix %2</source>
        <translation>ألغى ⁨%1⁩ الإصلاح العاجل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cannot be adopted: nothing could go on with it. Restore it, or mend it by hand.</source>
        <translation>لا يمكن اعتماد ⁨%1⁩: لا يمضي به شيء. استعده أو أصلحه بيدك.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from here. Mend it by hand, or roll back.</source>
        <translation>لا يمكن استعادة ⁨%1⁩ من هنا. أصلحه بيدك، أو تراجع.</translation>
    </message>
    <message>
        <source>%1 cannot change while the canary has traffic (%2, %3 in the other plan). Roll back or finish first.</source>
        <translation>لا يمكن أن يتغير ⁨%1⁩ ما دامت على canary حركة (⁨%2⁩، وفي الخطة الأخرى ⁨%3⁩). تراجع أو أنهِ أولاً.</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>غيّر ⁨%1⁩ ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 closed the release</source>
        <translation>أغلق ⁨%1⁩ الإصدار</translation>
    </message>
    <message>
        <source>%1 closed the suspended way of %2</source>
        <translation>أغلق ⁨%1⁩ المسار المعلّق لـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 comes from the environment</source>
        <translation>يأتي ⁨%1⁩ من البيئة</translation>
    </message>
    <message>
        <source>%1 comes from the keychain</source>
        <translation>يأتي ⁨%1⁩ من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 confirmed "%2": %3</source>
        <translation>أكّد ⁨%1⁩ ‏“⁨%2⁩”: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 confirmed the rebuild of the projections by %2</source>
        <translation>أكّد ⁨%1⁩ إعادة بناء الإسقاطات بواسطة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 deployed the hotfix and cannot review it. A second person has to.</source>
        <translation>نشر ⁨%1⁩ الإصلاح العاجل ولا يمكنه مراجعته. يجب أن يراجعه شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 deploys hotfix %2 to %3 % · approved by %4</source>
        <translation>ينشر ⁨%1⁩ الإصلاح العاجل ⁨%2⁩ إلى ⁨%3⁩ % · وافق عليه ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 down %2 of %3</source>
        <translation>⁨%1⁩ معطّل ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 failed readiness %2 times in a row (%3)</source>
        <translation>فشل ⁨%1⁩ في الجاهزية ⁨%2⁩ مرات متتالية (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 finishes: stable takes %2</source>
        <translation>ينهي ⁨%1⁩: يأخذ stable ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 gives no answer: %2</source>
        <translation>⁨%1⁩ لا يجيب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1⁩ ساعة</translation>
    </message>
    <message>
        <source>%1 has set Deployment %2 to %3 pods meanwhile; this act goes from %4 to %5</source>
        <translation>ضبط ⁨%1⁩ في هذه الأثناء Deployment ‏⁨%2⁩ على ⁨%3⁩ من pods؛ هذا الفعل يمضي من ⁨%4⁩ إلى ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 has set the image of Deployment %2 to %3 meanwhile</source>
        <translation>ضبط ⁨%1⁩ في هذه الأثناء صورة Deployment ‏⁨%2⁩ على ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 holds the release</source>
        <translation>يوقف ⁨%1⁩ الإصدار</translation>
    </message>
    <message>
        <source>%1 holds the release: %2</source>
        <translation>يوقف ⁨%1⁩ الإصدار: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 ignores what Tidegate changes</source>
        <translation>⁨%1⁩ يتجاهل ما يغيّره Tidegate</translation>
    </message>
    <message>
        <source>%1 in ConfigMap %2 is a secret</source>
        <translation>⁨%1⁩ في ConfigMap ‏⁨%2⁩ سر</translation>
    </message>
    <message>
        <source>%1 in namespace %2, the only one that you may look into</source>
        <translation>⁨%1⁩ في النطاق ⁨%2⁩، وهو الوحيد الذي يجوز لك النظر فيه</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <translation>⁨%1⁩ في العنقود</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>⁨%1⁩ هو ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is %2 (practice: 20 to 50)</source>
        <translation>⁨%1⁩ هو ⁨%2⁩ (المعتاد: 20 إلى 50)</translation>
    </message>
    <message>
        <source>%1 is %2, wanted %3</source>
        <translation>⁨%1⁩ هو ⁨%2⁩، والمطلوب ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is down, say %2 of %3 pods</source>
        <translation>⁨%1⁩ معطّل، كما تقول ⁨%2⁩ من ⁨%3⁩ من pods</translation>
    </message>
    <message>
        <source>%1 is higher than in the baseline</source>
        <translation>⁨%1⁩ أعلى مما في خط الأساس</translation>
    </message>
    <message>
        <source>%1 is in the keychain; plans that name it find it there</source>
        <translation>⁨%1⁩ في سلسلة المفاتيح؛ تجده هناك الخطط التي تسمّيه</translation>
    </message>
    <message>
        <source>%1 is lower than in the baseline</source>
        <translation>⁨%1⁩ أدنى مما في خط الأساس</translation>
    </message>
    <message>
        <source>%1 is marked bad. Read the evidence, mend it, begin a new run.</source>
        <translation>⁨%1⁩ معلَّم بالسوء. اقرأ الأدلة وأصلحه وابدأ تشغيلاً جديداً.</translation>
    </message>
    <message>
        <source>%1 is not in the future</source>
        <translation>⁨%1⁩ ليس في المستقبل</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more</source>
        <translation>لم يعد ⁨%1⁩ في تاريخ Deployment ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more. Name a revision, or deploy its image by hand.</source>
        <translation>لم يعد ⁨%1⁩ في تاريخ Deployment ‏⁨%2⁩. سمِّ مراجعة، أو انشر صورته بيدك.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more</source>
        <translation>لم يعد ⁨%1⁩ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>⁨%1⁩ غير معروف</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>⁨%1⁩ غير مضبوط</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>⁨%1⁩ معلّق</translation>
    </message>
    <message>
        <source>%1 is suspended at %2 %: resume it, or close it.</source>
        <translation>⁨%1⁩ معلّق عند ⁨%2⁩ %: استأنفه أو أغلقه.</translation>
    </message>
    <message>
        <source>%1 is told to leave Deployment %2 alone</source>
        <translation>طُلب من ⁨%1⁩ أن يترك Deployment ‏⁨%2⁩ وشأنه</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 manages Deployment %2, and whether it undoes changes cannot be read (%3)</source>
        <translation>⁨%1⁩ يدير Deployment ‏⁨%2⁩، ولا يُقرأ هل يُبطل التغييرات (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 may be set by %2, which is not in sight</source>
        <translation>قد يضبط ⁨%2⁩ ‏⁨%1⁩، وهو ليس على مرأى</translation>
    </message>
    <message>
        <source>%1 ms &lt; %2 ms</source>
        <translation>⁨%1⁩ مللي ثانية &lt; ⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>%1 ms ≥ %2 ms</source>
        <translation>⁨%1⁩ مللي ثانية ≥ ⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>%1 noted: “%2”</source>
        <translation>دوّن ⁨%1⁩: “⁨%2⁩”</translation>
    </message>
    <message>
        <source>%1 of %1 pods answer, but name no dependency</source>
        <translation>⁨%1⁩ من ⁨%1⁩ من pods تجيب، لكنها لا تسمّي أي اعتماد</translation>
    </message>
    <message>
        <source>%1 of %1 pods, median %2 ms</source>
        <translation>⁨%1⁩ من ⁨%1⁩ من pods، الوسيط ⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ موافقات على الخطة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3 · %4</source>
        <translation>⁨%1⁩ من ⁨%2⁩ موافقات على الخطة ⁨%3⁩ · ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3 and not %4</source>
        <translation>⁨%1⁩ لـ ⁨%2⁩ يسأل ⁨%3⁩ لا ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3, which is the other tier's</source>
        <translation>⁨%1⁩ لـ ⁨%2⁩ يسأل ⁨%3⁩، وهو للمستوى الآخر</translation>
    </message>
    <message>
        <source>%1 of %2 asks port %3, which is not declared</source>
        <translation>⁨%1⁩ لـ ⁨%2⁩ يسأل المنفذ ⁨%3⁩، وهو غير معلن</translation>
    </message>
    <message>
        <source>%1 of %2 asks the comprehensive endpoint %3</source>
        <translation>⁨%1⁩ لـ ⁨%2⁩ يسأل نقطة النهاية الشاملة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2 metrics have no data</source>
        <translation>⁨%1⁩ من ⁨%2⁩ مقاييس بلا بيانات</translation>
    </message>
    <message>
        <source>%1 of %2 pods answer</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods تجيب</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready, no reason is given by the cluster</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods جاهزة، ولا يذكر العنقود سبباً</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods جاهزة؛ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3: %4</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods جاهزة؛ ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; the cluster refuses more: %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods جاهزة؛ يرفض العنقود المزيد: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2 pods run the new template</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods على القالب الجديد</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>⁨%1⁩ من ⁨%2⁩ جاهزة</translation>
    </message>
    <message>
        <source>%1 of %2 ready; %3: %4</source>
        <translation>⁨%1⁩ من ⁨%2⁩ جاهزة؛ ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 of %2 updated pods are available</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من pods المحدّثة متاحة</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while held</source>
        <translation>⁨%1⁩ من ⁨%2⁩ · متوقف ما دام الإصدار موقوفًا</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while metrics of the canary are missing</source>
        <translation>⁨%1⁩ من ⁨%2⁩ · متوقف ما دامت مقاييس canary غائبة</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while traffic is off plan</source>
        <translation>⁨%1⁩ من ⁨%2⁩ · متوقف ما دامت الحركة خارج الخطة</translation>
    </message>
    <message>
        <source>%1 of 100: %2; %3</source>
        <translation>⁨%1⁩ من 100: ⁨%2⁩؛ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of container %2 is a literal secret</source>
        <translation>⁨%1⁩ في الحاوية ⁨%2⁩ سر مكتوب صراحة</translation>
    </message>
    <message>
        <source>%1 offered this plan and cannot approve it. A second person has to.</source>
        <translation>عرض ⁨%1⁩ هذه الخطة ولا يمكنه الموافقة عليها. يجب أن يوافق شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 offers plan %2 in place of %3: %4. A second person approves it.</source>
        <translation>يعرض ⁨%1⁩ الخطة ⁨%2⁩ مكان ⁨%3⁩: ⁨%4⁩. يوافق عليها شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 old pods leave</source>
        <translation>⁨%1⁩ من pods القديمة تغادر</translation>
    </message>
    <message>
        <source>%1 on %2 of %2 containers</source>
        <translation>⁨%1⁩ على ⁨%2⁩ من ⁨%2⁩ حاويات</translation>
    </message>
    <message>
        <source>%1 overrode "%2": %3 (%4)</source>
        <translation>تجاوز ⁨%1⁩ ‏“⁨%2⁩”: ⁨%3⁩ (⁨%4⁩)</translation>
    </message>
    <message>
        <source>%1 pods</source>
        <translation>⁨%1⁩ من pods</translation>
    </message>
    <message>
        <source>%1 pods: one node's loss is an outage</source>
        <translation>⁨%1⁩ من pods: فقدان عقدة واحدة انقطاع</translation>
    </message>
    <message>
        <source>%1 probe on %2 of %2 containers</source>
        <translation>مسبار ⁨%1⁩ على ⁨%2⁩ من ⁨%2⁩ حاويات</translation>
    </message>
    <message>
        <source>%1 promoted %2 → %3 % · plan %4</source>
        <translation>رقّى ⁨%1⁩ ‏⁨%2⁩ → ⁨%3⁩ % · الخطة ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3", by %4 at the latest: %5 (%6 answers for it)</source>
        <translation>أجّل ⁨%1⁩ ‏“⁨%2⁩” إلى القائمة “⁨%3⁩”، في موعد أقصاه ⁨%4⁩: ⁨%5⁩ (يتولاه ⁨%6⁩)</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3": %4 (%5 answers for it)</source>
        <translation>أجّل ⁨%1⁩ ‏“⁨%2⁩” إلى القائمة “⁨%3⁩”: ⁨%4⁩ (يتولاه ⁨%5⁩)</translation>
    </message>
    <message>
        <source>%1 references resolve</source>
        <translation>⁨%1⁩ مراجع صحيحة</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>رفض ⁨%1⁩ ‏⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 rejected the changed plan: %2. Withdraw it, or talk.</source>
        <translation>رفض ⁨%1⁩ الخطة المعدلة: ⁨%2⁩. اسحبها، أو تحدثا.</translation>
    </message>
    <message>
        <source>%1 rejected the hotfix: %2. Cancel it, or talk.</source>
        <translation>رفض ⁨%1⁩ الإصلاح العاجل: ⁨%2⁩. ألغه، أو تحدثا.</translation>
    </message>
    <message>
        <source>%1 restores what somebody else changed: %2</source>
        <translation>يستعيد ⁨%1⁩ ما غيّره شخص آخر: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 resumes the release</source>
        <translation>يستأنف ⁨%1⁩ الإصدار</translation>
    </message>
    <message>
        <source>%1 reviewed hotfix %2: %3</source>
        <translation>راجع ⁨%1⁩ الإصلاح العاجل ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 rolls back to %2</source>
        <translation>يتراجع ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 rolls back to %2 · %3</source>
        <translation>يتراجع ⁨%1⁩ إلى ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 run %2: %3</source>
        <translation>⁨%1⁩ التشغيل ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 runs since %2, begun by %3: it is followed, and carried on if nobody does</source>
        <translation>⁨%1⁩ يعمل منذ ⁨%2⁩، بدأه ⁨%3⁩: يُتابَع، ويُتمَّم إذا لم يفعل أحد</translation>
    </message>
    <message>
        <source>%1 runs since %2: wait for its end, or roll back</source>
        <translation>⁨%1⁩ يعمل منذ ⁨%2⁩: انتظر نهايته، أو تراجع</translation>
    </message>
    <message>
        <source>%1 stands for nothing: the new version does not say it</source>
        <translation>⁨%1⁩ لا يدل على شيء: النسخة الجديدة لا تذكره</translation>
    </message>
    <message>
        <source>%1 takes up %2 again, which a hotfix interrupted at %3 %; stable is %4 now</source>
        <translation>يستأنف ⁨%1⁩ ‏⁨%2⁩ الذي قاطعه إصلاح عاجل عند ⁨%3⁩ %؛ stable الآن ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>أخذه ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 undid a change of this release</source>
        <translation>أبطل ⁨%1⁩ تغييراً لهذا الإصدار</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (driftDetection)</source>
        <translation>⁨%1⁩ يُبطل التغييرات من نفسه (driftDetection)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (selfHeal)</source>
        <translation>⁨%1⁩ يُبطل التغييرات من نفسه (selfHeal)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself, every %2</source>
        <translation>⁨%1⁩ يُبطل التغييرات من نفسه كل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 undoes changes when somebody syncs it</source>
        <translation>⁨%1⁩ يُبطل التغييرات حين يزامن أحد</translation>
    </message>
    <message>
        <source>%1 undoes changes with its next upgrade</source>
        <translation>⁨%1⁩ يُبطل التغييرات مع ترقيته التالية</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next commit</source>
        <translation>⁨%1⁩ يُبطل التغييرات مع الإيداع التالي</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next helm upgrade</source>
        <translation>⁨%1⁩ يُبطل التغييرات مع helm upgrade التالي</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>⁨%1⁩ حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was asked, and no answer came: it may have begun. Look at the service before asking again.</source>
        <translation>سُئل ⁨%1⁩ ولم يأت جواب: ربما بدأ. انظر في الخدمة قبل أن تسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was asked, and what became of it is not known: who asked is gone. Look at the service before asking again.</source>
        <translation>سُئل ⁨%1⁩ ولا يُعرف ما صار إليه: من سأل ذهب. انظر في الخدمة قبل أن تسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was rolled back at %2 by %3. Only the hotfix lane takes it again.</source>
        <translation>تراجع ⁨%3⁩ عن ⁨%1⁩ في ⁨%2⁩. لا يأخذها من جديد إلا مسار الإصلاح العاجل.</translation>
    </message>
    <message>
        <source>%1 withdrew the changed plan %2</source>
        <translation>سحب ⁨%1⁩ الخطة المعدلة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 would override it (%2): the release stands or falls with it, so a second person has to as well</source>
        <translation>يريد ⁨%1⁩ تجاوزه (⁨%2⁩): الإصدار ينجح أو يفشل به، فيجب أن يتجاوزه شخص ثانٍ أيضاً</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 · comes and goes: withdrawn %2 times in this phase, last %3–%4. It needs a person's word.</source>
        <translation>⁨%1⁩ · يأتي ويذهب: سُحب ⁨%2⁩ مرات في هذه المرحلة، آخرها ⁨%3⁩–⁨%4⁩. يحتاج إلى كلمة شخص.</translation>
    </message>
    <message>
        <source>%1 · was not ok %2–%3, confirm again</source>
        <translation>⁨%1⁩ · لم يكن سليماً ⁨%2⁩–⁨%3⁩، أكّده من جديد</translation>
    </message>
    <message>
        <source>%1 · was ok until %2</source>
        <translation>⁨%1⁩ · كان سليماً حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, and no silence mutes them</source>
        <translation>⁨%1⁩، ولا كتم يُسكتها</translation>
    </message>
    <message>
        <source>%1, as the API server says</source>
        <translation>⁨%1⁩، كما يقول خادم API</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>⁨%1⁩، من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, not verified by the API server: cannot approve</source>
        <translation>⁨%1⁩، لم يتحقق منه خادم API: لا يمكنه الموافقة</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>⁨%1⁩، عرضه ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, version %2, directly</source>
        <translation>⁨%1⁩، النسخة ⁨%2⁩، مباشرة</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy</source>
        <translation>⁨%1⁩، النسخة ⁨%2⁩، عبر وكيل الخدمات في خادم API</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy. There are more: %3. Name the right one in the plan (spec.metrics.prometheus).</source>
        <translation>⁨%1⁩، النسخة ⁨%2⁩، عبر وكيل الخدمات في خادم API. هناك غيره: ⁨%3⁩. سمِّ الصحيح في الخطة (spec.metrics.prometheus).</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. Adopt or restore it.</source>
        <translation>⁨%1⁩. اعتمده أو استعده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>⁨%1⁩: ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>⁨%1⁩: ⁨%2⁩، والمطلوب ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>⁨%1⁩: ⁨%2⁩. ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1: ours %2, found %3</source>
        <translation>⁨%1⁩: ما لنا ⁨%2⁩، والموجود ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>⁨%1⁩؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; these credentials end in %2</source>
        <translation>⁨%1⁩؛ تنتهي بيانات الدخول هذه في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; whether a silence mutes them is not known: name the Alertmanager in the plan</source>
        <translation>⁨%1⁩؛ ولا يُعرف هل يُسكتها كتم: سمِّ Alertmanager في الخطة</translation>
    </message>
    <message>
        <source>4317 is for gRPC, 4318 for HTTP.</source>
        <translation>4317 لـ gRPC، و4318 لـ HTTP.</translation>
    </message>
    <message>
        <source>A changed plan waits for a second person</source>
        <translation>خطة معدلة تنتظر شخصاً ثانياً</translation>
    </message>
    <message>
        <source>A first version has no way back: release it as a new service, or keep the old one beside it.</source>
        <translation>النسخة الأولى لا عودة منها: أصدرها خدمة جديدة، أو أبقِ القديمة بجانبها.</translation>
    </message>
    <message>
        <source>A freeze begins in week 2: no promotion while it lasts, but a rollback at any time.</source>
        <translation>يبدأ تجميد في الأسبوع 2: لا ترقية طوال مدته، لكن التراجع ممكن في أي وقت.</translation>
    </message>
    <message>
        <source>A hotfix goes forward, and the release is at %1 % already. Roll back instead.</source>
        <translation>الإصلاح العاجل يمضي قدماً، والإصدار عند ⁨%1⁩ % بالفعل. تراجع بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A hotfix needs a reason and a ticket</source>
        <translation>الإصلاح العاجل يحتاج إلى سبب وتذكرة</translation>
    </message>
    <message>
        <source>A review is due: hotfix %1 went ahead without a second person</source>
        <translation>مراجعة مستحقة: مضى الإصلاح العاجل ⁨%1⁩ بلا شخص ثانٍ</translation>
    </message>
    <message>
        <source>A rollback is running: wait until it is observed</source>
        <translation>يجري تراجع: انتظر حتى يُلاحظ</translation>
    </message>
    <message>
        <source>A rollback is running; it cannot be held</source>
        <translation>يجري تراجع؛ لا يمكن إيقافه</translation>
    </message>
    <message>
        <source>A second person has to approve hotfix %1 (%2 of %3). If nobody answers, it can go ahead from %4 on, with a review due: --break-glass.</source>
        <translation>يجب أن يوافق شخص ثانٍ على الإصلاح العاجل ⁨%1⁩ (⁨%2⁩ من ⁨%3⁩). إن لم يجب أحد أمكن المضي من ⁨%4⁩، مع مراجعة مستحقة: --break-glass.</translation>
    </message>
    <message>
        <source>API outage in a rollback</source>
        <translation>انقطاع API أثناء التراجع</translation>
    </message>
    <message>
        <source>API server %1</source>
        <translation>خادم API ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Add a %1 that asks the health endpoint of its tier.</source>
        <translation>أضف ⁨%1⁩ يسأل نقطة نهاية الصحة لمستواه.</translation>
    </message>
    <message>
        <source>Add a topologySpreadConstraint over kubernetes.io/hostname.</source>
        <translation>أضف topologySpreadConstraint على kubernetes.io/hostname.</translation>
    </message>
    <message>
        <source>Add one with maxUnavailable 1, so that a drain takes pods one by one.</source>
        <translation>أضف واحدة فيها maxUnavailable 1، كي يأخذ الإفراغ pods واحداً واحداً.</translation>
    </message>
    <message>
        <source>Adopt the file's plan, or open the release without the file.</source>
        <translation>اعتمد خطة الملف، أو افتح الإصدار دون الملف.</translation>
    </message>
    <message>
        <source>Adopt: it is meant, and the release goes on with it. Restore: it is not. Hold: decide later.</source>
        <translation>اعتماد: هو مقصود ويمضي الإصدار به. استعادة: ليس مقصوداً. إيقاف: قرر لاحقاً.</translation>
    </message>
    <message>
        <source>Alarms in 10 min, on the average</source>
        <translation>إنذارات في 10 دقائق، في المتوسط</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Alerts configured and silent</source>
        <translation>الإنذارات مهيأة وصامتة</translation>
    </message>
    <message>
        <source>All is well until 80 %; then it fails within the hour, and ticks are withdrawn.</source>
        <translation>كل شيء جيد حتى 80 %؛ ثم يفشل خلال ساعة وتُسحب العلامات.</translation>
    </message>
    <message>
        <source>All pods healthy</source>
        <translation>كل pods سليمة</translation>
    </message>
    <message>
        <source>Allow at least one, e.g. maxUnavailable 1.</source>
        <translation>اسمح بواحد على الأقل، مثل maxUnavailable 1.</translation>
    </message>
    <message>
        <source>Allow egress to the collector on that port.</source>
        <translation>اسمح بالخروج إلى المجمّع على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Allow ingress from the namespace of Prometheus to the metrics port.</source>
        <translation>اسمح بالدخول من نطاق Prometheus إلى منفذ المقاييس.</translation>
    </message>
    <message>
        <source>An act is running</source>
        <translation>يجري فعل</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket</source>
        <translation>التجاوز يحتاج إلى سبب وتذكرة</translation>
    </message>
    <message>
        <source>Another changed plan waits already (%1, offered by %2). Withdraw it first: adopt-plan --cancel.</source>
        <translation>خطة معدلة أخرى تنتظر (⁨%1⁩، عرضها ⁨%2⁩). اسحبها أولاً: adopt-plan --cancel.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Approval is missing: %1</source>
        <translation>الموافقة ناقصة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Approval is missing: %1 cannot approve the promotion that %1 makes</source>
        <translation>الموافقة ناقصة: لا يمكن لـ ⁨%1⁩ أن يوافق على الترقية التي يجريها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Approval is missing: %1 of %2</source>
        <translation>الموافقة ناقصة: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Approval of plan %1 is missing: %2 of %3</source>
        <translation>الموافقة على الخطة ⁨%1⁩ ناقصة: ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>الموافقة على الخطة</translation>
    </message>
    <message>
        <source>Ask %1, or name the service's own paths under health in the plan.</source>
        <translation>اسأل ⁨%1⁩، أو سمِّ مسارات الخدمة نفسها تحت health في الخطة.</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>اسأل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask %1: a dependency that is down would restart or unready every pod at once.</source>
        <translation>اسأل ⁨%1⁩: اعتماد معطّل قد يعيد تشغيل كل pods معاً أو يخرجها من الخدمة.</translation>
    </message>
    <message>
        <source>Ask who runs it, then accept it with the reason: ack ownership.</source>
        <translation>اسأل من يديره، ثم اقبله مع السبب: ack ownership.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Before list</source>
        <translation>قائمة قبل</translation>
    </message>
    <message>
        <source>Begun; guardian %1 carries it on. Look with: tidegatectl status --release %2</source>
        <translation>بدأ؛ يتممه الحارس ⁨%1⁩. انظر بـ: tidegatectl status --release ⁨%2⁩</translation>
    </message>
    <message>
        <source>Bob works on it too: he holds it in week 2, lets it go on, and promotes when he may. Nothing acts twice.</source>
        <translation>يعمل Bob عليه أيضًا: يوقفه في الأسبوع 2، ثم يستأنفه، ويرقّيه متى جاز له. لا شيء يُنفَّذ مرتين.</translation>
    </message>
    <message>
        <source>Bob's computer guards and dies in week 2; then the canary fails. Yours takes over and rolls back.</source>
        <translation>حاسوب Bob يحرس ثم يتعطل في الأسبوع 2؛ ثم يفشل canary. يتولى حاسوبك الأمر ويتراجع.</translation>
    </message>
    <message>
        <source>Both versions lose it: not the release's fault. It holds and alarms.</source>
        <translation>تفقدها النسختان: ليس ذنب الإصدار. يوقف وينذر.</translation>
    </message>
    <message>
        <source>Canary %1 → %2 pods</source>
        <translation>canary ‏⁨%1⁩ → ⁨%2⁩ من pods</translation>
    </message>
    <message>
        <source>Canary %1 → 0 pods</source>
        <translation>canary ‏⁨%1⁩ → 0 من pods</translation>
    </message>
    <message>
        <source>Canary image %1</source>
        <translation>صورة canary ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Canary pods become ready: %1 of %2</source>
        <translation>تصبح pods في canary جاهزة: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Canary pods leave: %1 left</source>
        <translation>تغادر pods في canary: بقي ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change both together, so that metrics and traces name what runs.</source>
        <translation>غيّرهما معاً، كي تسمّي المقاييس والتتبعات ما يعمل.</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>غيّره آخرون</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>متذبذبة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Comes and goes, %1 times in a minute: %2</source>
        <translation>يظهر ويختفي، ⁨%1⁩ مرات في الدقيقة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>ConfigMap %1 is not in sight</source>
        <translation>ConfigMap ‏⁨%1⁩ ليس على مرأى</translation>
    </message>
    <message>
        <source>Confirm it: rebuild.</source>
        <translation>أكّده: rebuild.</translation>
    </message>
    <message>
        <source>Create it before the release, or mend the reference: pods that need it do not start.</source>
        <translation>أنشئه قبل الإصدار، أو أصلح المرجع: لا تبدأ pods التي تحتاج إليه.</translation>
    </message>
    <message>
        <source>Create it, or name the Service in front of both Deployments in the plan.</source>
        <translation>أنشئها، أو سمِّ في الخطة الخدمة التي أمام الـ Deployment الاثنين.</translation>
    </message>
    <message>
        <source>CronJob %1 cannot be read: %2</source>
        <translation>لا يُقرأ CronJob ‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is "%1", neither true nor false</source>
        <translation>DATABASE_SYNCHRONIZE هو “⁨%1⁩”، لا true ولا false</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is %1: the program would change the schema</source>
        <translation>DATABASE_SYNCHRONIZE هو ⁨%1⁩: سيغيّر البرنامج المخطط</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is not set</source>
        <translation>DATABASE_SYNCHRONIZE غير مضبوط</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is set by something out of sight</source>
        <translation>DATABASE_SYNCHRONIZE يضبطه شيء ليس على مرأى</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE may be set by %1, which is not in sight</source>
        <translation>DATABASE_SYNCHRONIZE قد يضبطه ⁨%1⁩، وهو ليس على مرأى</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE=false</source>
        <translation>DATABASE_SYNCHRONIZE=false</translation>
    </message>
    <message>
        <source>Database down</source>
        <translation>قاعدة البيانات معطّلة</translation>
    </message>
    <message>
        <source>Database down for all</source>
        <translation>قاعدة البيانات معطّلة للجميع</translation>
    </message>
    <message>
        <source>Declare it under ports as a TCP containerPort, or ask one that is.</source>
        <translation>أعلنه تحت ports بصفته containerPort من نوع TCP، أو اسأل واحداً معلناً.</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 to %2 %</source>
        <translation>نشر الإصلاح العاجل ⁨%1⁩ إلى ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>Deployment %1 (canary) is not in namespace %2. Create it with 0 replicas or correct spec.traffic.canary.deployment.</source>
        <translation>Deployment ‏⁨%1⁩ ‏(canary) ليس في النطاق ⁨%2⁩. أنشئه بـ 0 نسخ أو صحّح spec.traffic.canary.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 (stable) is not in namespace %2. Create it or correct spec.traffic.stable.deployment.</source>
        <translation>Deployment ‏⁨%1⁩ ‏(stable) ليس في النطاق ⁨%2⁩. أنشئه أو صحّح spec.traffic.stable.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 has no container.</source>
        <translation>ليس في Deployment ⁨%1⁩ أي حاوية.</translation>
    </message>
    <message>
        <source>Deployment %1 is not in namespace %2. Create it or correct spec.traffic.deployment.</source>
        <translation>Deployment ‏⁨%1⁩ ليس في النطاق ⁨%2⁩. أنشئه أو صحّح spec.traffic.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 is paused. Resume it first: kubectl rollout resume deployment/%1.</source>
        <translation>Deployment ‏⁨%1⁩ متوقف مؤقتاً. استأنفه أولاً: kubectl rollout resume deployment/⁨%1⁩.</translation>
    </message>
    <message>
        <source>Deployment %1 stands behind the same Service %2 and says that it is a canary.</source>
        <translation>يقف Deployment ⁨%1⁩ خلف نفس الـ Service ⁨%2⁩ ويقول إنه canary.</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by a later act (%2); looking what it was</source>
        <translation>كتب في Deployment ‏⁨%1⁩ فعلٌ لاحق (⁨%2⁩)؛ يُنظر ما كان</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by an act that the release does not tell of yet (%2). Look again in a moment; if it stays so, roll back.</source>
        <translation>كتب في Deployment ‏⁨%1⁩ فعلٌ لا يذكره الإصدار بعد (⁨%2⁩). انظر بعد لحظة؛ وإن بقي كذلك فتراجع.</translation>
    </message>
    <message>
        <source>Do not upgrade it during the release, or put the change into its values.</source>
        <translation>لا ترقّه أثناء الإصدار، أو ضع التغيير في قيمه.</translation>
    </message>
    <message>
        <source>Endpoints are stable's</source>
        <translation>نقاط النهاية لـ stable</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Error rate below its gate</source>
        <translation>نسبة الأخطاء دون بوابتها</translation>
    </message>
    <message>
        <source>Errors at 50 %; as it goes back the API server is away. Nothing acts twice, and it gets through.</source>
        <translation>أخطاء عند 50 %؛ وأثناء التراجع يغيب خادم API. لا شيء يتصرف مرتين، ويكتمل التراجع.</translation>
    </message>
    <message>
        <source>Errors in week 2</source>
        <translation>أخطاء في الأسبوع 2</translation>
    </message>
    <message>
        <source>Finish: stable takes %1</source>
        <translation>إنهاء: يأخذ stable ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ينهي</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>فيضانات</translation>
    </message>
    <message>
        <source>For the release: flux suspend helmrelease %1, or name /spec/replicas and /spec/template in spec.driftDetection.ignore; or commit the change as the patch shown.</source>
        <translation>للإصدار: flux suspend helmrelease ⁨%1⁩، أو سمِّ /spec/replicas و/spec/template في spec.driftDetection.ignore؛ أو أودع التغيير كالرقعة المعروضة.</translation>
    </message>
    <message>
        <source>For the release: flux suspend kustomization %1, or annotate the Deployments with kustomize.toolkit.fluxcd.io/reconcile: disabled; or commit the change as the patch shown.</source>
        <translation>للإصدار: flux suspend kustomization ⁨%1⁩، أو ضع على الـ Deployment‏ kustomize.toolkit.fluxcd.io/reconcile: disabled؛ أو أودع التغيير كالرقعة المعروضة.</translation>
    </message>
    <message>
        <source>Four quiet weeks: 20, 50, 80, 100 %, then finished.</source>
        <translation>أربعة أسابيع هادئة: 20، 50، 80، 100 %، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Give the two Deployments a label that differs, e.g. track, in selector and template.</source>
        <translation>أعط الـ Deployment الاثنين وسماً يختلف، مثل track، في المحدِّد والقالب.</translation>
    </message>
    <message>
        <source>Give the value or a link that shows it: a bare tick proves nothing</source>
        <translation>أعط القيمة أو رابطاً يُظهره: العلامة وحدها لا تثبت شيئاً</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>فحوص الصحة</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Held already, by %1</source>
        <translation>موقوف بالفعل، أوقفه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>أوقفه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Held by %1. Resume first.</source>
        <translation>أوقفه ⁨%1⁩. استأنف أولاً.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>إصلاح عاجل</translation>
    </message>
    <message>
        <source>Hotfix %1 is asked for already, by %2. Cancel it first: hotfix --cancel.</source>
        <translation>الإصلاح العاجل ⁨%1⁩ مطلوب بالفعل، طلبه ⁨%2⁩. ألغه أولاً: hotfix --cancel.</translation>
    </message>
    <message>
        <source>Hotfix %1 is deployed already</source>
        <translation>الإصلاح العاجل ⁨%1⁩ منشور بالفعل</translation>
    </message>
    <message>
        <source>Hotfix %1 waits for a second person</source>
        <translation>الإصلاح العاجل ⁨%1⁩ ينتظر شخصاً ثانياً</translation>
    </message>
    <message>
        <source>Hotfix to %1 %</source>
        <translation>إصلاح عاجل إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>If it does not go back by itself, roll back.</source>
        <translation>إن لم يتراجع من تلقاء نفسه فتراجع أنت.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>In %1: ignoreDifferences for apps/Deployment with managedFieldsManagers [tidegate], and syncOptions RespectIgnoreDifferences=true; or take selfHeal out for the release; or commit the change as the patch shown.</source>
        <translation>في ⁨%1⁩: ignoreDifferences لـ apps/Deployment مع managedFieldsManagers [tidegate]، وsyncOptions RespectIgnoreDifferences=true؛ أو أخرج selfHeal طوال الإصدار؛ أو أودع التغيير كالرقعة المعروضة.</translation>
    </message>
    <message>
        <source>In week 2 the old version starts to fail payments. Weeks are too long: send 2.3.2 straight to 100 % as a hotfix.</source>
        <translation>في الأسبوع 2 تبدأ النسخة القديمة بإفشال المدفوعات. الأسابيع طويلة: أرسل 2.3.2 مباشرة إلى 100 % إصلاحًا عاجلًا.</translation>
    </message>
    <message>
        <source>It is for environment %1 (%2); the release is in %3 (%4)</source>
        <translation>هي للبيئة ⁨%1⁩ (⁨%2⁩)؛ والإصدار في ⁨%3⁩ (⁨%4⁩)</translation>
    </message>
    <message>
        <source>It is the plan of %1 in namespace %2, not of %3 in %4</source>
        <translation>هي خطة ⁨%1⁩ في النطاق ⁨%2⁩، لا ⁨%3⁩ في ⁨%4⁩</translation>
    </message>
    <message>
        <source>It is tried again by itself. Look at the pods (tab Pods) and at what was written (tab Changes).</source>
        <translation>تُعاد المحاولة تلقائيًا. انظر إلى الـ Pods (تبويب Pods) وإلى ما كُتب (تبويب التغييرات).</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>لم يُنفَّذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1 failed</source>
        <translation>فشل Job ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1 failed. Read its pods' logs, delete it, and run it again by hand: it is made once for a rollback.</source>
        <translation>فشل Job ‏⁨%1⁩. اقرأ سجلات pods الخاصة به، واحذفه، وشغّله من جديد بيدك: يُنشأ مرة واحدة لكل تراجع.</translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation>فشل Job ‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Job %1 failed: %2 %3</source>
        <translation>فشل Job ‏⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>Job %1 finished well</source>
        <translation>انتهى Job ‏⁨%1⁩ بخير</translation>
    </message>
    <message>
        <source>Job %1 has finished</source>
        <translation>انتهى Job ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1 has not finished</source>
        <translation>لم ينته Job ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1 is suspended</source>
        <translation>Job ‏⁨%1⁩ معلّق</translation>
    </message>
    <message>
        <source>Job %1 was deleted before it ended</source>
        <translation>حُذف Job ‏⁨%1⁩ قبل أن ينتهي</translation>
    </message>
    <message>
        <source>Job %1 was not made: %2</source>
        <translation>لم يُنشأ Job ‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Job %1: %2 of %3 done</source>
        <translation>Job ‏⁨%1⁩: تم ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>Keep it within 20 to 50, times the pods within what the database allows.</source>
        <translation>أبقه بين 20 و50، مضروباً في عدد pods، ضمن ما تسمح به قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms</source>
        <translation>Kubernetes ‏⁨%1⁩، أجاب في ⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms. Its certificate is NOT verified (insecure-skip-tls-verify).</source>
        <translation>Kubernetes ‏⁨%1⁩، أجاب في ⁨%2⁩ مللي ثانية. شهادته غير متحقق منها (insecure-skip-tls-verify).</translation>
    </message>
    <message>
        <source>Label the pod template so, or give metrics.tracks in the plan.</source>
        <translation>ضع الوسم هكذا على قالب pod، أو أعط metrics.tracks في الخطة.</translation>
    </message>
    <message>
        <source>Label the rules as its ruleSelector asks: they are never loaded as they are.</source>
        <translation>ضع على القواعد الوسوم التي يطلبها ruleSelector: لا تُحمَّل أبداً كما هي.</translation>
    </message>
    <message>
        <source>Leave replicas out where an autoscaler decides.</source>
        <translation>اترك replicas حيث يقرر autoscaler.</translation>
    </message>
    <message>
        <source>Let a Service select the labels of the pod template.</source>
        <translation>دع Service يختار وسوم قالب pod.</translation>
    </message>
    <message>
        <source>Let it ask the dependencies and name each: an answer that checks nothing passes with the database down.</source>
        <translation>دعه يسأل الاعتمادات ويسمّي كلاً منها: الجواب الذي لا يفحص شيئاً ينجح وقاعدة البيانات معطّلة.</translation>
    </message>
    <message>
        <source>Let liveness ask the process alone, and readiness what it needs to serve.</source>
        <translation>دع liveness يسأل العملية وحدها، وreadiness ما تحتاج إليه لتخدم.</translation>
    </message>
    <message>
        <source>Let the release pin it: it offers that before the start and puts it back at the end.</source>
        <translation>دع الإصدار يثبّته: يعرض ذلك قبل البدء ويعيده في النهاية.</translation>
    </message>
    <message>
        <source>Look at the canary's pods (tab Pods) and at what changed (tab Changes).</source>
        <translation>انظر إلى حاويات canary (تبويب Pods) وإلى ما تغيّر (تبويب التغييرات).</translation>
    </message>
    <message>
        <source>Look at the item in the checklist: Promote is closed until it holds again.</source>
        <translation>انظر إلى البند في القائمة: الترقية مغلقة حتى يتحقق من جديد.</translation>
    </message>
    <message>
        <source>Look at this computer's network, VPN and sign-in.</source>
        <translation>افحص شبكة هذا الحاسوب وVPN وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Lost guardian</source>
        <translation>حارس مفقود</translation>
    </message>
    <message>
        <source>MULTI_TENANT_MODE is %1</source>
        <translation>MULTI_TENANT_MODE هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mend it before the release: during it, silence has to mean something.</source>
        <translation>أصلحه قبل الإصدار: يجب أن يعني الصمت شيئاً أثناءه.</translation>
    </message>
    <message>
        <source>Mend scaleTargetRef.</source>
        <translation>أصلح scaleTargetRef.</translation>
    </message>
    <message>
        <source>Mend the selector or the port's name: nothing is scraped, and silence looks like health.</source>
        <translation>أصلح المحدِّد أو اسم المنفذ: لا يُجمع شيء، والصمت يبدو صحة.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Metrics exporting</source>
        <translation>المقاييس تصل</translation>
    </message>
    <message>
        <source>Migrations tested on staging</source>
        <translation>الترحيلات مختبَرة في بيئة التجهيز</translation>
    </message>
    <message>
        <source>Most in any 10 min</source>
        <translation>الأكثر في أي 10 دقائق</translation>
    </message>
    <message>
        <source>Move it to a Secret, and change the secret: it was readable here.</source>
        <translation>انقله إلى Secret، وغيّر السر: كان مقروءاً هنا.</translation>
    </message>
    <message>
        <source>NODE_ENV is %1</source>
        <translation>NODE_ENV هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>NODE_ENV is set by something out of sight</source>
        <translation>NODE_ENV يضبطه شيء ليس على مرأى</translation>
    </message>
    <message>
        <source>NODE_ENV=production, version %1</source>
        <translation>NODE_ENV=production، النسخة ⁨%1⁩</translation>
    </message>
    <message>
        <source>NOT LIVE: the API server is not heard</source>
        <translation>غير مباشر: لا يُسمع من خادم API</translation>
    </message>
    <message>
        <source>Name a port that a container declares as targetPort.</source>
        <translation>سمِّ منفذاً تعلنه حاوية بصفته targetPort.</translation>
    </message>
    <message>
        <source>Name a version's tag or a digest.</source>
        <translation>سمِّ وسم نسخة أو بصمة.</translation>
    </message>
    <message>
        <source>Name the Deployment that serves now in the plan.</source>
        <translation>سمِّ في الخطة الـ Deployment الذي يخدم الآن.</translation>
    </message>
    <message>
        <source>Name the image: there is no canary whose image could be meant</source>
        <translation>سمِّ الصورة: لا canary يمكن أن تُقصد صورته</translation>
    </message>
    <message>
        <source>Name the port that serves metrics.</source>
        <translation>سمِّ المنفذ الذي يقدّم المقاييس.</translation>
    </message>
    <message>
        <source>NetworkPolicies are not in sight</source>
        <translation>NetworkPolicies ليست على مرأى</translation>
    </message>
    <message>
        <source>New canary pods crash; the readiness trigger rolls back.</source>
        <translation>تنهار pods الجديدة في canary؛ يتراجع مُطلِق الجاهزية.</translation>
    </message>
    <message>
        <source>No Deployment in namespace %1 takes traffic through a Service.</source>
        <translation>لا Deployment في نطاق الأسماء ⁨%1⁩ يستقبل الحركة عبر Service.</translation>
    </message>
    <message>
        <source>No Service sends to Deployment %1, so nothing of its traffic can be shared: name the Service, or add one.</source>
        <translation>لا Service يرسل إلى Deployment ⁨%1⁩، فلا يمكن تقسيم حركته: سمِّ الـ Service أو أضف واحدًا.</translation>
    </message>
    <message>
        <source>No canary Deployment stands behind the same Service: a rolling update is proposed. For shares of traffic that stay for weeks make a Deployment %1-canary with the same labels that the Service asks for, and propose again.</source>
        <translation>لا Deployment canary خلف نفس الـ Service: يُقترح تحديث متدرّج. للحصول على حصص تبقى أسابيع أنشئ Deployment باسم ⁨%1⁩-canary بالوسوم التي يطلبها الـ Service، ثم اقترح مجددًا.</translation>
    </message>
    <message>
        <source>No changed plan waits to be adopted</source>
        <translation>لا خطة معدلة تنتظر الاعتماد</translation>
    </message>
    <message>
        <source>No data is not good data: gates close, nothing is promoted until it is back.</source>
        <translation>غياب البيانات ليس بيانات جيدة: تُغلق البوابات، ولا يُرقّى شيء حتى تعود.</translation>
    </message>
    <message>
        <source>No hotfix waits to be deployed</source>
        <translation>لا إصلاح عاجل ينتظر النشر</translation>
    </message>
    <message>
        <source>No metrics: triggers that need them are off, Promote is closed</source>
        <translation>لا مقاييس: المُطلِقات التي تحتاج إليها معطّلة، والترقية مغلقة</translation>
    </message>
    <message>
        <source>No other plan is at hand: open the changed file beside the release</source>
        <translation>لا خطة أخرى في المتناول: افتح الملف المعدّل بجانب الإصدار</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>لا مراجعة مستحقة</translation>
    </message>
    <message>
        <source>No valid id-token, and cannot refresh without refresh-token</source>
        <translation>لا id-token صالح، ولا يمكن تجديده من دون refresh-token</translation>
    </message>
    <message>
        <source>Nobody else has changed anything: what the cluster has is what the release says</source>
        <translation>لم يغيّر أحد آخر شيئاً: ما في العنقود هو ما يقوله الإصدار</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يتم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing below is newer than this. It recovers by itself.</source>
        <translation>لا شيء أدناه أحدث من هذا. يتعافى من نفسه.</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>لا شيء يُتراجع عنه: لا حركة على canary</translation>
    </message>
    <message>
        <source>OTEL name and endpoint are set</source>
        <translation>اسم OTEL ونقطة نهايته مضبوطان</translation>
    </message>
    <message>
        <source>Observability configured (OTEL and Prometheus)</source>
        <translation>المراقبة مهيأة (OTEL وPrometheus)</translation>
    </message>
    <message>
        <source>Observed: all traffic on %1 · %2. %3 is marked bad.</source>
        <translation>لوحظ: كل الحركة على ⁨%1⁩ · ⁨%2⁩. ⁨%3⁩ معلَّم بالسوء.</translation>
    </message>
    <message>
        <source>Observed: back at %1 %</source>
        <translation>لوحظ: عاد إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Observed: restored at %1 %</source>
        <translation>لوحظ: استُعيد عند ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Observed: stable runs %1, the canary is gone · %2</source>
        <translation>لوحظ: stable على ⁨%1⁩، وcanary ذهب · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Observed: weight %1 %, canary %2/%3, stable %4/%5 ready · %6</source>
        <translation>لوحظ: الوزن ⁨%1⁩ %، canary ‏⁨%2⁩/⁨%3⁩، stable ‏⁨%4⁩/⁨%5⁩ جاهزة · ⁨%6⁩</translation>
    </message>
    <message>
        <source>Of high priority</source>
        <translation>ذات أولوية عالية</translation>
    </message>
    <message>
        <source>Open the release in a console that stays open.</source>
        <translation>افتح الإصدار في شاشة تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Or let the agent guard it: tidegatectl agent.</source>
        <translation>أو دع الوكيل يحرسه: tidegatectl agent.</translation>
    </message>
    <message>
        <source>POST %1 through the API server's service proxy</source>
        <translation>POST ‏⁨%1⁩ عبر وكيل الخدمات في خادم API</translation>
    </message>
    <message>
        <source>Pause and resume belong to the method rolling; use Hold.</source>
        <translation>الإيقاف المؤقت والاستئناف للطريقة rolling؛ استعمل الإيقاف.</translation>
    </message>
    <message>
        <source>Pause the rollout</source>
        <translation>إيقاف الطرح مؤقتاً</translation>
    </message>
    <message>
        <source>Performance within SLOs</source>
        <translation>الأداء ضمن SLO</translation>
    </message>
    <message>
        <source>Phase %1 (%2 %) has begun and cannot change</source>
        <translation>المرحلة ⁨%1⁩ (⁨%2⁩ %) بدأت ولا يمكن أن تتغير</translation>
    </message>
    <message>
        <source>Phased plan approved</source>
        <translation>خطة المراحل موافَق عليها</translation>
    </message>
    <message>
        <source>PodMonitor %1 names a port that the pods do not have</source>
        <translation>PodMonitor ‏⁨%1⁩ يسمّي منفذاً ليس في pods</translation>
    </message>
    <message>
        <source>PodMonitor %1 selects the pods</source>
        <translation>PodMonitor ‏⁨%1⁩ يختار pods</translation>
    </message>
    <message>
        <source>Pods never ready</source>
        <translation>pods لا تجهز أبداً</translation>
    </message>
    <message>
        <source>Projections are being rebuilt</source>
        <translation>يعاد بناء الإسقاطات</translation>
    </message>
    <message>
        <source>Projections are not rebuilt</source>
        <translation>لم يُعد بناء الإسقاطات</translation>
    </message>
    <message>
        <source>Projections wait for your word</source>
        <translation>الإسقاطات تنتظر كلمتك</translation>
    </message>
    <message>
        <source>Projections: %1. %2</source>
        <translation>الإسقاطات: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Prometheus does not answer: %1</source>
        <translation>Prometheus لا يجيب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Prometheus gives no figures: %1</source>
        <translation>Prometheus لا يعطي أرقاماً: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Prometheus has no series for these queries. Check metrics.tracks in the plan.</source>
        <translation>ليس لدى Prometheus سلاسل لهذه الاستعلامات. تحقق من metrics.tracks في الخطة.</translation>
    </message>
    <message>
        <source>Prometheus has no series of the %1</source>
        <translation>ليس لدى Prometheus سلاسل لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Prometheus has none of the known request counters</source>
        <translation>لا يملك Prometheus أيًّا من عدّادات الطلبات المعروفة</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>يتوقف Prometheus</translation>
    </message>
    <message>
        <source>PrometheusRule %1 has no labels that Prometheus %2 selects</source>
        <translation>PrometheusRule ‏⁨%1⁩ بلا وسوم يختارها Prometheus ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected by Prometheus %2</source>
        <translation>PrometheusRule ‏⁨%1⁩ يختاره Prometheus ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected; whether it is loaded and routed, Prometheus tells</source>
        <translation>PrometheusRule ‏⁨%1⁩ مختار؛ وهل هو محمّل وموجَّه، يقول Prometheus</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>ترقية إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Promoting to %1 %</source>
        <translation>يرقّى إلى ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Read models show what the version before wrote. Mend it, and rebuild them.</source>
        <translation>نماذج القراءة تُظهر ما كتبته النسخة السابقة. أصلحه وأعد بناءها.</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent. Open the release without --read-only to act.</source>
        <translation>للقراءة فقط: لا يُرسل شيء. افتح الإصدار دون --read-only لتفعل.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Regression after Promote</source>
        <translation>تراجع الجودة بعد الترقية</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>رفضه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rejected: %1. Back to the former pods.</source>
        <translation>مردود: ⁨%1⁩. عودة إلى pods السابقة.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Remove it or set it above 0.</source>
        <translation>أزله أو اجعله فوق 0.</translation>
    </message>
    <message>
        <source>Renew it before then: without it this console sees and does nothing.</source>
        <translation>جدّدها قبل ذلك: دونها لا ترى هذه الشاشة ولا تفعل شيئاً.</translation>
    </message>
    <message>
        <source>ReplicaSets are not in sight</source>
        <translation>ReplicaSets ليست على مرأى</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Resource limits defined</source>
        <translation>حدود الموارد محددة</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>يستعيد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume once the reason is gone. The rollback triggers go on, and rolling back still works.</source>
        <translation>استأنف بعد زوال السبب. مُطلِقات التراجع تبقى عاملة، والتراجع ممكن دائمًا.</translation>
    </message>
    <message>
        <source>Resume the rollout</source>
        <translation>استئناف الطرح</translation>
    </message>
    <message>
        <source>Return to the former pods</source>
        <translation>العودة إلى pods السابقة</translation>
    </message>
    <message>
        <source>Roll back %1 to %2 in %3 now? [y/N]</source>
        <translation>إعادة ⁨%1⁩ إلى ⁨%2⁩ في ⁨%3⁩ الآن؟ [y/N]</translation>
    </message>
    <message>
        <source>Rollback documented and its target exists</source>
        <translation>التراجع موثّق وهدفه موجود</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Rolled back to %1 by %2</source>
        <translation>أعاده ⁨%2⁩ إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>Rolling back still works.</source>
        <translation>التراجع ما زال يعمل.</translation>
    </message>
    <message>
        <source>Rolling back to %1</source>
        <translation>يتراجع إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rollout complete</source>
        <translation>اكتمل الطرح</translation>
    </message>
    <message>
        <source>Run two pods or more.</source>
        <translation>شغّل اثنين من pods أو أكثر.</translation>
    </message>
    <message>
        <source>Say what the hotfix is based on: stable (%1) or canary (%2)</source>
        <translation>اذكر ما بُني عليه الإصلاح العاجل: stable ‏(⁨%1⁩) أو canary ‏(⁨%2⁩)</translation>
    </message>
    <message>
        <source>Say what the review found</source>
        <translation>اذكر ما وجدته المراجعة</translation>
    </message>
    <message>
        <source>Say why "%1" is put off</source>
        <translation>اذكر لماذا يؤجَّل “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Say why it is accepted that %1</source>
        <translation>اذكر لماذا يُقبل أن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Say why it is rejected</source>
        <translation>اذكر لماذا يُرفض</translation>
    </message>
    <message>
        <source>Secret %1 is kept by %2</source>
        <translation>Secret ‏⁨%1⁩ يحفظه ⁨%2⁩</translation>
    </message>
    <message>
        <source>Secrets in a vault, not in env</source>
        <translation>الأسرار في خزنة، لا في env</translation>
    </message>
    <message>
        <source>Security scan clean</source>
        <translation>فحص الأمان نظيف</translation>
    </message>
    <message>
        <source>See its pod's log; do not start before it has finished.</source>
        <translation>انظر سجل pod الخاص به؛ لا تبدأ قبل أن ينتهي.</translation>
    </message>
    <message>
        <source>See whether Prometheus has the pods among its targets.</source>
        <translation>انظر هل pods بين أهداف Prometheus.</translation>
    </message>
    <message>
        <source>Select by labels that both tracks have: the share of traffic is the share of pods behind it.</source>
        <translation>اختر بوسوم يملكها المساران: نصيب الحركة هو نصيب pods التي خلفه.</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2</source>
        <translation>Service ‏⁨%1⁩ لا يختار pods الخاصة بـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2. Its selector must match the labels that both tracks share.</source>
        <translation>Service ‏⁨%1⁩ لا يختار pods الخاصة بـ ⁨%2⁩. يجب أن يطابق محدِّده الوسوم المشتركة بين المسارين.</translation>
    </message>
    <message>
        <source>Service %1 is not in namespace %2. Create it or correct spec.traffic.service.</source>
        <translation>Service ‏⁨%1⁩ ليس في النطاق ⁨%2⁩. أنشئه أو صحّح spec.traffic.service.</translation>
    </message>
    <message>
        <source>Service %1 is not in sight</source>
        <translation>Service ‏⁨%1⁩ ليس على مرأى</translation>
    </message>
    <message>
        <source>Service %1 is not there</source>
        <translation>Service ‏⁨%1⁩ ليس هناك</translation>
    </message>
    <message>
        <source>Service %1 selects both tracks</source>
        <translation>Service ‏⁨%1⁩ يختار المسارين</translation>
    </message>
    <message>
        <source>Service %1 selects the pods</source>
        <translation>Service ‏⁨%1⁩ يختار pods</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 names a port that Service %2 does not have</source>
        <translation>ServiceMonitor ‏⁨%1⁩ يسمّي منفذاً ليس في Service ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 selects Service %2</source>
        <translation>ServiceMonitor ‏⁨%1⁩ يختار Service ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>Serving a rehearsal (%1). End it with Ctrl+C.</source>
        <translation>يقدَّم تدريب (⁨%1⁩). أنهه بـ Ctrl+C.</translation>
    </message>
    <message>
        <source>Set DATABASE_SYNCHRONIZE to false, so that nobody has to know the program's default.</source>
        <translation>اضبط DATABASE_SYNCHRONIZE على false، كي لا يحتاج أحد إلى معرفة ما يفترضه البرنامج.</translation>
    </message>
    <message>
        <source>Set it to false, and let migrations change the schema.</source>
        <translation>اضبطه على false، ودع الترحيلات تغيّر المخطط.</translation>
    </message>
    <message>
        <source>Set it to false.</source>
        <translation>اضبطه على false.</translation>
    </message>
    <message>
        <source>Set it to production.</source>
        <translation>اضبطه على production.</translation>
    </message>
    <message>
        <source>Set it to strict.</source>
        <translation>اضبطه على strict.</translation>
    </message>
    <message>
        <source>Set it: without it no trace of this version can be told from others.</source>
        <translation>اضبطه: دونه لا يُميَّز أي تتبع لهذه النسخة عن غيره.</translation>
    </message>
    <message>
        <source>Set maxSurge to 1.</source>
        <translation>اضبط maxSurge على 1.</translation>
    </message>
    <message>
        <source>Set maxUnavailable to 0.</source>
        <translation>اضبط maxUnavailable على 0.</translation>
    </message>
    <message>
        <source>Set minReplicas at or below maxReplicas.</source>
        <translation>اجعل minReplicas لا يتجاوز maxReplicas.</translation>
    </message>
    <message>
        <source>Set resources.%1.%2.</source>
        <translation>اضبط resources.⁨%1⁩.⁨%2⁩.</translation>
    </message>
    <message>
        <source>Set them as the practice has them, or know why not.</source>
        <translation>اضبطها كما هو معتاد، أو اعرف لمَ لا.</translation>
    </message>
    <message>
        <source>Shared outage: stable is bad in the same way</source>
        <translation>عطل مشترك: stable سيئ بالطريقة نفسها</translation>
    </message>
    <message>
        <source>Slow in week 2</source>
        <translation>بطء في الأسبوع 2</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Soak is not over: %1</source>
        <translation>لم تنته المراقبة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Somebody else approves or rejects it. If nobody answers in time, it can go ahead with a review due.</source>
        <translation>يوافق شخص آخر أو يرفض. إن لم يجب أحد في الوقت المناسب أمكن المضي مع مراجعة لاحقة.</translation>
    </message>
    <message>
        <source>Somebody else compares the two plans and approves or rejects. Until then the former one rules.</source>
        <translation>يقارن شخص آخر الخطتين ويوافق أو يرفض. حتى ذلك الحين تسري الخطة السابقة.</translation>
    </message>
    <message>
        <source>Somebody else reviews it, and says what was found.</source>
        <translation>يراجعه شخص آخر ويقول ما وُجد.</translation>
    </message>
    <message>
        <source>Stable %1 → %2 pods</source>
        <translation>stable ‏⁨%1⁩ → ⁨%2⁩ من pods</translation>
    </message>
    <message>
        <source>Stable pods become ready: %1 of %2</source>
        <translation>تصبح pods في stable جاهزة: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stable takes %1</source>
        <translation>يأخذ stable ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Standing for more than a day</source>
        <translation>قائمة منذ أكثر من يوم</translation>
    </message>
    <message>
        <source>Stopped: %1. Adopt, restore, or roll back.</source>
        <translation>توقف: ⁨%1⁩. اعتمد أو استعد أو تراجع.</translation>
    </message>
    <message>
        <source>TENANT_ISOLATION_LEVEL is %1</source>
        <translation>TENANT_ISOLATION_LEVEL هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take it from a Secret by secretKeyRef, and change the secret: it was readable here.</source>
        <translation>خذه من Secret عبر secretKeyRef، وغيّر السر: كان مقروءاً هنا.</translation>
    </message>
    <message>
        <source>Take it off for the release, or expect uneven shares.</source>
        <translation>انزعه طوال الإصدار، أو توقع أنصبة غير متساوية.</translation>
    </message>
    <message>
        <source>Tell the team. What was written to databases and queues does not go back.</source>
        <translation>أخبر الفريق. ما كُتب في قواعد البيانات والطوابير لا يتراجع.</translation>
    </message>
    <message>
        <source>Tell who owns what both versions depend on.</source>
        <translation>أخبر من يملك ما يعتمد عليه الإصداران.</translation>
    </message>
    <message>
        <source>Template of revision %1 (%2)</source>
        <translation>قالب المراجعة ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Tests passing (unit, integration, e2e)</source>
        <translation>الاختبارات ناجحة (وحدات، تكامل، e2e)</translation>
    </message>
    <message>
        <source>The %1 Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>لم يعد ⁨%1⁩ Deployment موجوداً. أنشئه من جديد، أو أغلق الإصدار.</translation>
    </message>
    <message>
        <source>The API server does not confirm who you are, so you cannot approve. Use credentials it can name (SelfSubjectReview).</source>
        <translation>لا يؤكد خادم API من أنت، فلا يمكنك الموافقة. استعمل بيانات دخول يمكنه تسميتها (SelfSubjectReview).</translation>
    </message>
    <message>
        <source>The API server has not answered since this console was started</source>
        <translation>لم يُجب خادم API منذ بدء هذه الوحدة</translation>
    </message>
    <message>
        <source>The Deployment controller has not seen the change yet</source>
        <translation>لم يرَ متحكم Deployment التغيير بعد</translation>
    </message>
    <message>
        <source>The Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>لم يعد الـ Deployment موجوداً. أنشئه من جديد، أو أغلق الإصدار.</translation>
    </message>
    <message>
        <source>The Service's endpoints follow</source>
        <translation>تتبعه نقاط نهاية الخدمة</translation>
    </message>
    <message>
        <source>The act does not get on</source>
        <translation>الفعل لا يتقدم</translation>
    </message>
    <message>
        <source>The canary has traffic: roll back or finish first</source>
        <translation>على canary حركة: تراجع أو أنهِ أولاً</translation>
    </message>
    <message>
        <source>The canary loses its database for more than 30 s; the dependency trigger rolls back.</source>
        <translation>يفقد canary قاعدة بياناته أكثر من 30 ثانية؛ يتراجع مُطلِق الاعتماد.</translation>
    </message>
    <message>
        <source>The canary starts to fail requests at 50 %; the error-rate trigger rolls back.</source>
        <translation>يبدأ canary بإفشال الطلبات عند 50 %؛ يتراجع مُطلِق نسبة الأخطاء.</translation>
    </message>
    <message>
        <source>The canary's image is the new version: %1.</source>
        <translation>صورة canary هي الإصدار الجديد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The checklist has no item "%1"</source>
        <translation>ليس في القائمة بند “⁨%1⁩”</translation>
    </message>
    <message>
        <source>The file that was opened is not the plan that rules</source>
        <translation>الملف المفتوح ليس الخطة السارية</translation>
    </message>
    <message>
        <source>The glass can be broken from %1 on: until then somebody may answer</source>
        <translation>يجوز كسر الزجاج ابتداءً من ⁨%1⁩: حتى ذلك الحين قد يجيب أحد</translation>
    </message>
    <message>
        <source>The image has no tag to call the version by: name it in version.</source>
        <translation>ليس للصورة وسم يُسمّى به الإصدار: سمِّه في version.</translation>
    </message>
    <message>
        <source>The kubeconfig changed and is not followed</source>
        <translation>تغيّر kubeconfig ولا يُتابَع</translation>
    </message>
    <message>
        <source>The method %1 has no hotfix lane yet</source>
        <translation>ليس للطريقة ⁨%1⁩ مسار إصلاح عاجل بعد</translation>
    </message>
    <message>
        <source>The next promotion needs no approval</source>
        <translation>الترقية التالية لا تحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>The next step is another one by now: %1. Look again.</source>
        <translation>صارت الخطوة التالية غيرها الآن: ⁨%1⁩. انظر من جديد.</translation>
    </message>
    <message>
        <source>The plan is approved already</source>
        <translation>الخطة موافَق عليها بالفعل</translation>
    </message>
    <message>
        <source>The plan names no image: a rolling update has nothing to roll to. Set spec.version.image.</source>
        <translation>الخطة لا تسمّي صورة: ليس للتحديث المتدرج ما ينتقل إليه. اضبط spec.version.image.</translation>
    </message>
    <message>
        <source>The plan names no projections, or nothing was rolled back</source>
        <translation>الخطة لا تسمّي إسقاطات، أو لم يحدث تراجع</translation>
    </message>
    <message>
        <source>The plan that rules is another than %1 (%2). It is kept; adopt-plan puts the file's in its place.</source>
        <translation>الخطة السارية غير ⁨%1⁩ (⁨%2⁩). هي باقية؛ adopt-plan يضع خطة الملف مكانها.</translation>
    </message>
    <message>
        <source>The projections are %1</source>
        <translation>الإسقاطات ⁨%1⁩</translation>
    </message>
    <message>
        <source>The release is not held</source>
        <translation>الإصدار ليس موقوفاً</translation>
    </message>
    <message>
        <source>The release is not the cause; it is held. Mend the outage, then Resume.</source>
        <translation>ليس الإصدار السبب؛ هو موقوف. أصلح العطل ثم استأنف.</translation>
    </message>
    <message>
        <source>The revision to return to is not in the Deployment's history any more. Deploy its image by hand.</source>
        <translation>لم تعد المراجعة التي يُعاد إليها في تاريخ الـ Deployment. انشر صورتها بيدك.</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>التراجع يجري بالفعل</translation>
    </message>
    <message>
        <source>The rollout is paused: %1 of %2 pods run the new version. Resume continues it.</source>
        <translation>الطرح متوقف مؤقتاً: ⁨%1⁩ من ⁨%2⁩ من pods على النسخة الجديدة. الاستئناف يتابعه.</translation>
    </message>
    <message>
        <source>The rollout made no progress within its deadline: %1</source>
        <translation>لم يتقدم الطرح ضمن مهلته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The value of %1 (it is not shown):</source>
        <translation>قيمة ⁨%1⁩ (لا تُعرض):</translation>
    </message>
    <message>
        <source>Their pods carry the label track: its samples are told apart by it, if Prometheus keeps that label.</source>
        <translation>تحمل حاوياتها الوسم track: به تُميَّز عيناتها إن احتفظ Prometheus بهذا الوسم.</translation>
    </message>
    <message>
        <source>Their samples are told apart by the pods' names; check that yours have the label pod.</source>
        <translation>تُميَّز عيناتها بأسماء الحاويات؛ تحقق من أن لعيناتك الوسم pod.</translation>
    </message>
    <message>
        <source>There is no Deployment %1 in namespace %2.</source>
        <translation>لا يوجد Deployment ⁨%1⁩ في نطاق الأسماء ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no version to roll back to, so nothing is deployed</source>
        <translation>لا توجد نسخة يُتراجع إليها، فلا يُنشر شيء</translation>
    </message>
    <message>
        <source>This command is not known</source>
        <translation>هذا الأمر غير معروف</translation>
    </message>
    <message>
        <source>This run is over (%1). A new plan begins the next one.</source>
        <translation>انتهى هذا التشغيل (⁨%1⁩). خطة جديدة تبدأ التالي.</translation>
    </message>
    <message>
        <source>This run is over. A new plan begins the next one.</source>
        <translation>انتهى هذا التشغيل. خطة جديدة تبدأ التالي.</translation>
    </message>
    <message>
        <source>Three health tiers implemented</source>
        <translation>مستويات الصحة الثلاثة موجودة</translation>
    </message>
    <message>
        <source>Tick withdrawn: "%1" · %2</source>
        <translation>سُحبت العلامة: “⁨%1⁩” · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Tick withdrawn: %1</source>
        <translation>سُحبت العلامة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>To go back without this console: Ctrl+K, Copy the kubectl fallback for a rollback.</source>
        <translation>للتراجع دون هذه الوحدة: Ctrl+K، انسخ بديل kubectl للتراجع.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>التتبعات</translation>
    </message>
    <message>
        <source>Tracing verified</source>
        <translation>التتبع مثبت</translation>
    </message>
    <message>
        <source>Traffic as planned</source>
        <translation>الحركة حسب الخطة</translation>
    </message>
    <message>
        <source>Traffic routing as planned</source>
        <translation>توجيه الحركة كما خُطط</translation>
    </message>
    <message>
        <source>Traffic seen at %1 %</source>
        <translation>شوهدت الحركة عند ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Traffic seen at 0 %</source>
        <translation>شوهدت الحركة عند 0 %</translation>
    </message>
    <message>
        <source>Trigger %1 counts</source>
        <translation>المُطلِق ⁨%1⁩ يعدّ</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>انطلق المُطلِق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Trigger %1 fired: %2 · rollback begun by the guardian</source>
        <translation>انطلق المُطلِق ⁨%1⁩: ⁨%2⁩ · بدأ الحارس التراجع</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>المُطلِق ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Turn it on: tenants would see each other's data.</source>
        <translation>شغّله: وإلا رأى المستأجرون بيانات بعضهم.</translation>
    </message>
    <message>
        <source>Two operators</source>
        <translation>مشغّلان اثنان</translation>
    </message>
    <message>
        <source>UNGUARDED: nobody evaluates the rollback triggers</source>
        <translation>بلا حراسة: لا أحد يقيّم مُطلِقات التراجع</translation>
    </message>
    <message>
        <source>Use RollingUpdate with maxSurge 1 and maxUnavailable 0.</source>
        <translation>استعمل RollingUpdate مع maxSurge 1 وmaxUnavailable 0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Wait for it. Read models may be behind until it is done.</source>
        <translation>انتظر اكتماله. قد تتأخر نماذج القراءة حتى ينتهي.</translation>
    </message>
    <message>
        <source>Waiting for the first complete view of the cluster</source>
        <translation>في انتظار أول صورة كاملة للعنقود</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Watch it: it acts by itself when it goes on. Roll back now if you know that it is real.</source>
        <translation>راقبه: إن استمر تصرّف من تلقاء نفسه. تراجع الآن إن كنت تعلم أنه حقيقي.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>المراقَب</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>What was read before stays in use. Mend the file, or open the release anew.</source>
        <translation>ما قُرئ قبلُ يبقى مستعملاً. أصلح الملف، أو افتح الإصدار من جديد.</translation>
    </message>
    <message>
        <source>What we may do in namespace %1</source>
        <translation>ما يجوز لنا في النطاق ⁨%1⁩</translation>
    </message>
    <message>
        <source>What you approve has changed since you read it (%1, now %2). Read it again.</source>
        <translation>ما توافق عليه تغيّر منذ قرأته (⁨%1⁩، والآن ⁨%2⁩). اقرأه من جديد.</translation>
    </message>
    <message>
        <source>Whether it was done is not known: %1</source>
        <translation>لا يُعرف هل نُفّذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Which version is the new one is not known yet: give its image.</source>
        <translation>لا يُعرف بعد أي إصدار هو الجديد: أعطِ صورته.</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>من نحن</translation>
    </message>
    <message>
        <source>With %1 pods two phases would have the same number of canary pods. %2 pods are enough: set spec.traffic.pods: %2.</source>
        <translation>مع ⁨%1⁩ من pods يكون لمرحلتين العدد نفسه من pods في canary. تكفي ⁨%2⁩: اضبط spec.traffic.pods: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Within SLO</source>
        <translation>ضمن SLO</translation>
    </message>
    <message>
        <source>Without a response</source>
        <translation>بلا استجابة محددة</translation>
    </message>
    <message>
        <source>Without one there are no metrics; another way of scraping cannot be seen from here.</source>
        <translation>دون واحد لا مقاييس؛ ولا تُرى من هنا طريقة جمع أخرى.</translation>
    </message>
    <message>
        <source>You may not %1: you lack %2. Ask who administers the namespace.</source>
        <translation>لا يجوز لك ⁨%1⁩: ينقصك ⁨%2⁩. اسأل من يدير النطاق.</translation>
    </message>
    <message>
        <source>Your %1 ends in %2</source>
        <translation>ينتهي ⁨%1⁩ لديك في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Your %1 has ended</source>
        <translation>انتهى ⁨%1⁩ لديك</translation>
    </message>
    <message>
        <source>a DaemonSet is not evicted by budget</source>
        <translation>لا يُخلى DaemonSet بالميزانية</translation>
    </message>
    <message>
        <source>a DaemonSet runs on every node</source>
        <translation>يعمل DaemonSet على كل عقدة</translation>
    </message>
    <message>
        <source>a link looks like tidegate://prod-eu/shop/finance?tab=evidence</source>
        <translation>يكون الرابط هكذا: tidegate://prod-eu/shop/finance?tab=evidence</translation>
    </message>
    <message>
        <source>a point is infinite</source>
        <translation>نقطة لا نهائية</translation>
    </message>
    <message>
        <source>a silence by %3 may mute alert %1 until %2 (%4); which pods it is about shows only when it fires</source>
        <translation>قد يُسكت كتمٌ من ⁨%3⁩ الإنذار ⁨%1⁩ حتى ⁨%2⁩ (⁨%4⁩)؛ ولا يتبين أي pods يعني إلا حين ينطلق</translation>
    </message>
    <message>
        <source>a watch event has no object's name</source>
        <translation>حدث watch بلا اسم كائن</translation>
    </message>
    <message>
        <source>a watch line is not a JSON event</source>
        <translation>سطر watch ليس حدث JSON</translation>
    </message>
    <message>
        <source>about 5 %</source>
        <translation>نحو 5 %</translation>
    </message>
    <message>
        <source>above %1 ms in the last hour</source>
        <translation>فوق ⁨%1⁩ مللي ثانية في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>add it to the kubeconfig, or ask who sent the link which cluster it is</source>
        <translation>أضفه إلى kubeconfig، أو اسأل من أرسل الرابط أي عنقود هو</translation>
    </message>
    <message>
        <source>after the canary's pods are ready</source>
        <translation>بعد أن تجهز pods في canary</translation>
    </message>
    <message>
        <source>after the step before is observed</source>
        <translation>بعد أن تُلاحظ الخطوة السابقة</translation>
    </message>
    <message>
        <source>alert %1 cannot be evaluated: its silence means nothing</source>
        <translation>لا يمكن تقييم الإنذار ⁨%1⁩: صمته لا يعني شيئاً</translation>
    </message>
    <message>
        <source>alert %1 fires and is inhibited by another: nobody is told</source>
        <translation>ينطلق الإنذار ⁨%1⁩ ويثبّطه آخر: لا يُخبَر أحد</translation>
    </message>
    <message>
        <source>alert %1 fires and is silenced: nobody is told</source>
        <translation>ينطلق الإنذار ⁨%1⁩ وهو مكتوم: لا يُخبَر أحد</translation>
    </message>
    <message>
        <source>alert %1 is firing or pending</source>
        <translation>الإنذار ⁨%1⁩ منطلق أو معلّق</translation>
    </message>
    <message>
        <source>alert %1 is muted until %2: silence by %3 (%4)</source>
        <translation>الإنذار ⁨%1⁩ مُسكت حتى ⁨%2⁩: كتم من ⁨%3⁩ (⁨%4⁩)</translation>
    </message>
    <message>
        <source>all pods answer as if all were well, while another tier says that %1 is down: what is asked here checks nothing</source>
        <translation>تجيب كل pods كأن كل شيء بخير، بينما يقول مستوى آخر إن ⁨%1⁩ معطّل: ما يُسأل هنا لا يفحص شيئاً</translation>
    </message>
    <message>
        <source>an HPA keeps at least %1 pods</source>
        <translation>HPA يُبقي ⁨%1⁩ من pods على الأقل</translation>
    </message>
    <message>
        <source>an object of the list has no name</source>
        <translation>كائن في القائمة بلا اسم</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>و⁨%1⁩ أسطر أخرى</translation>
    </message>
    <message>
        <source>annotation prometheus.io/port names %1, which no container declares</source>
        <translation>يسمّي annotation prometheus.io/port ‏⁨%1⁩، ولا تعلنه أي حاوية</translation>
    </message>
    <message>
        <source>annotation prometheus.io/scrape</source>
        <translation>annotation prometheus.io/scrape</translation>
    </message>
    <message>
        <source>another change of it is being written</source>
        <translation>يُكتب تغيير آخر عليه الآن</translation>
    </message>
    <message>
        <source>another command is being carried out</source>
        <translation>أمر آخر قيد التنفيذ</translation>
    </message>
    <message>
        <source>answer yes or no</source>
        <translation>أجب بـ yes أو no</translation>
    </message>
    <message>
        <source>ask for less, or look whether this is the right address</source>
        <translation>اطلب أقل، أو تحقق من أن العنوان صحيح</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>1 على الأكثر</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>10 على الأكثر</translation>
    </message>
    <message>
        <source>autoscaler %1 (%2) would fight the %3 pods of %4</source>
        <translation>سيصارع autoscaler ‏⁨%1⁩ (⁨%2⁩) الـ ⁨%3⁩ من pods في ⁨%4⁩</translation>
    </message>
    <message>
        <source>autoscaler %1 has a minimum above its maximum</source>
        <translation>autoscaler ‏⁨%1⁩ حدّه الأدنى فوق حدّه الأعلى</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps %2</source>
        <translation>autoscaler ‏⁨%1⁩ يُبقي ⁨%2⁩</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps what the phases need</source>
        <translation>autoscaler ‏⁨%1⁩ يُبقي ما تحتاج إليه المراحل</translation>
    </message>
    <message>
        <source>autoscalers are not in sight</source>
        <translation>autoscalers ليست على مرأى</translation>
    </message>
    <message>
        <source>both Deployments have to be seen</source>
        <translation>يجب أن يُرى الـ Deployment الاثنان</translation>
    </message>
    <message>
        <source>both tracks arrive</source>
        <translation>يصل المساران</translation>
    </message>
    <message>
        <source>both tracks need traffic to be compared</source>
        <translation>يحتاج المساران إلى حركة كي يُقارَنا</translation>
    </message>
    <message>
        <source>bring the plugin and the kubeconfig to one version</source>
        <translation>اجعل الملحق و kubeconfig على إصدار واحد</translation>
    </message>
    <message>
        <source>budget %1 allows %2 of %3 to go</source>
        <translation>تسمح الميزانية ⁨%1⁩ لـ ⁨%2⁩ من ⁨%3⁩ بالذهاب</translation>
    </message>
    <message>
        <source>budget %1 allows no eviction of %2 pods: nodes cannot be drained</source>
        <translation>لا تسمح الميزانية ⁨%1⁩ بإخلاء أي من ⁨%2⁩ من pods: لا يمكن إفراغ العقد</translation>
    </message>
    <message>
        <source>by reference to Secrets</source>
        <translation>بالإحالة إلى Secrets</translation>
    </message>
    <message>
        <source>canary pods pass readiness</source>
        <translation>تجتاز pods في canary الجاهزية</translation>
    </message>
    <message>
        <source>check the address, the network and the VPN</source>
        <translation>افحص العنوان والشبكة و VPN</translation>
    </message>
    <message>
        <source>check the certificate authority and the server's name, or the client certificate</source>
        <translation>افحص سلطة الشهادات واسم الخادم، أو شهادة العميل</translation>
    </message>
    <message>
        <source>check the disk and the directory's permissions; acts go on, their record is incomplete</source>
        <translation>افحص القرص وأذونات المجلد؛ الأفعال مستمرة وسجلّها ناقص</translation>
    </message>
    <message>
        <source>check the file and its permissions</source>
        <translation>افحص الملف وأذوناته</translation>
    </message>
    <message>
        <source>check the name, the network and the VPN</source>
        <translation>افحص الاسم والشبكة و VPN</translation>
    </message>
    <message>
        <source>check the network and the VPN</source>
        <translation>افحص الشبكة و VPN</translation>
    </message>
    <message>
        <source>check the network and the VPN, then try again</source>
        <translation>افحص الشبكة و VPN ثم حاول من جديد</translation>
    </message>
    <message>
        <source>check the port, and that the server runs</source>
        <translation>افحص المنفذ، وأن الخادم يعمل</translation>
    </message>
    <message>
        <source>check the proxy (proxy-url)</source>
        <translation>افحص الوكيل (proxy-url)</translation>
    </message>
    <message>
        <source>check tokenFile of the user</source>
        <translation>افحص tokenFile للمستخدم</translation>
    </message>
    <message>
        <source>check tokenFile of the user, and who writes it</source>
        <translation>افحص tokenFile للمستخدم ومن يكتبه</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>choose one of the kubeconfig's contexts</source>
        <translation>اختر أحد سياقات kubeconfig</translation>
    </message>
    <message>
        <source>choose one of the revisions shown</source>
        <translation>اختر إحدى المراجعات المعروضة</translation>
    </message>
    <message>
        <source>choose one of these in spec.traffic.method</source>
        <translation>اختر واحدة منها في spec.traffic.method</translation>
    </message>
    <message>
        <source>choose one with --context</source>
        <translation>اختر واحدًا بـ --context</translation>
    </message>
    <message>
        <source>commit %1 has no check %2</source>
        <translation>ليس للإيداع ⁨%1⁩ فحص ⁨%2⁩</translation>
    </message>
    <message>
        <source>commit %1 has no checks</source>
        <translation>ليس للإيداع ⁨%1⁩ فحوص</translation>
    </message>
    <message>
        <source>commit %1: %2 failed</source>
        <translation>الإيداع ⁨%1⁩: فشل ⁨%2⁩</translation>
    </message>
    <message>
        <source>commit %1: %2 has not finished</source>
        <translation>الإيداع ⁨%1⁩: لم ينته ⁨%2⁩</translation>
    </message>
    <message>
        <source>commit %1: %2 passed</source>
        <translation>الإيداع ⁨%1⁩: نجح ⁨%2⁩</translation>
    </message>
    <message>
        <source>commit %1: all %2 checks passed</source>
        <translation>الإيداع ⁨%1⁩: نجحت كل الفحوص ⁨%2⁩</translation>
    </message>
    <message>
        <source>container %1 has no %2 in %3</source>
        <translation>الحاوية ⁨%1⁩ بلا ⁨%2⁩ في ⁨%3⁩</translation>
    </message>
    <message>
        <source>container %1 has no %2 probe</source>
        <translation>الحاوية ⁨%1⁩ بلا مسبار ⁨%2⁩</translation>
    </message>
    <message>
        <source>correct the entry; the others stay usable</source>
        <translation>صحّح المدخلة؛ تبقى الأخرى صالحة</translation>
    </message>
    <message>
        <source>correct the file; others stay usable</source>
        <translation>صحّح الملف؛ تبقى الأخرى صالحة</translation>
    </message>
    <message>
        <source>dependencies are up</source>
        <translation>الاعتمادات تعمل</translation>
    </message>
    <message>
        <source>deploy the former image by hand, and raise spec.revisionHistoryLimit</source>
        <translation>انشر الصورة السابقة يدويًا، وارفع spec.revisionHistoryLimit</translation>
    </message>
    <message>
        <source>disruption budgets are not in sight</source>
        <translation>ميزانيات التعطيل ليست على مرأى</translation>
    </message>
    <message>
        <source>end it with .html, .pdf, .json or .csv</source>
        <translation>اجعل نهايته ‎.html أو ‎.pdf أو ‎.json أو ‎.csv</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>endpoints %1 canary, %2 stable; planned %3 and %4</source>
        <translation>نقاط النهاية ⁨%1⁩ canary، ⁨%2⁩ stable؛ المخطط ⁨%3⁩ و⁨%4⁩</translation>
    </message>
    <message>
        <source>endpoints as planned; no request was measured</source>
        <translation>نقاط النهاية حسب الخطة؛ لم يُقس أي طلب</translation>
    </message>
    <message>
        <source>error rate %1 % &gt; %2 % (n %3, %4 … %5 %)</source>
        <translation>نسبة الأخطاء ⁨%1⁩ % &gt; ⁨%2⁩ % (n ⁨%3⁩، ⁨%4⁩ … ⁨%5⁩ %)</translation>
    </message>
    <message>
        <source>error rate %1 %, limit %2 % (n %3, %4 … %5 %)</source>
        <translation>نسبة الأخطاء ⁨%1⁩ %، الحد ⁨%2⁩ % (n ⁨%3⁩، ⁨%4⁩ … ⁨%5⁩ %)</translation>
    </message>
    <message>
        <source>error rate %1 (%2 … %3) points</source>
        <translation>معدل الأخطاء ⁨%1⁩ (⁨%2⁩ … ⁨%3⁩) نقطة</translation>
    </message>
    <message>
        <source>error rate worse than stable: %1 % against %2 %</source>
        <translation>نسبة الأخطاء أسوأ من stable: ⁨%1⁩ % مقابل ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>error rate: %1</source>
        <translation>معدل الأخطاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>every gate is open</source>
        <translation>كل البوابات مفتوحة</translation>
    </message>
    <message>
        <source>everything a release needs</source>
        <translation>كل ما يحتاج إليه إصدار</translation>
    </message>
    <message>
        <source>expose http_requests_total and a histogram, or use recipe: custom with your own queries</source>
        <translation>قدّم http_requests_total ومدرّجًا تكراريًا، أو استعمل recipe: custom باستعلاماتك</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>أجب أولاً عن “⁨%1⁩”</translation>
    </message>
    <message>
        <source>from a secrets store (CSI)</source>
        <translation>من مخزن أسرار (CSI)</translation>
    </message>
    <message>
        <source>from the Vault agent</source>
        <translation>من وكيل Vault</translation>
    </message>
    <message>
        <source>give --as too</source>
        <translation>أعطِ ‎--as أيضًا</translation>
    </message>
    <message>
        <source>give a kubeconfig with --kubeconfig or KUBECONFIG</source>
        <translation>أعطِ kubeconfig بـ ‎--kubeconfig أو KUBECONFIG</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers of this service's two tracks</source>
        <translation>أعطِ metrics.tracks في الخطة: شروط الوسوم لمساري هذه الخدمة</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers that tell stable and canary apart</source>
        <translation>أعطِ metrics.tracks في الخطة: شروط وسوم تميّز stable من canary</translation>
    </message>
    <message>
        <source>give the certificate and the key that were made together</source>
        <translation>أعطِ الشهادة والمفتاح اللذين صُنعا معًا</translation>
    </message>
    <message>
        <source>give the path of a kubeconfig</source>
        <translation>أعطِ مسار kubeconfig</translation>
    </message>
    <message>
        <source>give the plan's file</source>
        <translation>أعطِ ملف الخطة</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ذهب</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>أوقفه ⁨%1⁩</translation>
    </message>
    <message>
        <source>image %1 of %2 has no fixed tag</source>
        <translation>الصورة ⁨%1⁩ لـ ⁨%2⁩ بلا وسم ثابت</translation>
    </message>
    <message>
        <source>images have fixed tags</source>
        <translation>للصور وسوم ثابتة</translation>
    </message>
    <message>
        <source>init container %1 runs them first</source>
        <translation>حاوية البدء ⁨%1⁩ تشغّلها أولاً</translation>
    </message>
    <message>
        <source>injected by the OpenTelemetry operator</source>
        <translation>يحقنه مشغّل OpenTelemetry</translation>
    </message>
    <message>
        <source>instrument the service, or use recipe: custom</source>
        <translation>أضف القياس إلى الخدمة، أو استعمل recipe: custom</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain</source>
        <translation>ليس في البيئة ولا في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>is no native histogram</source>
        <translation>ليس مدرّجًا تكراريًا أصيلًا</translation>
    </message>
    <message>
        <source>is not in the environment, and there is no keychain here</source>
        <translation>ليس في البيئة، ولا سلسلة مفاتيح هنا</translation>
    </message>
    <message>
        <source>is not the name of a credential</source>
        <translation>ليس اسم بيانات اعتماد</translation>
    </message>
    <message>
        <source>it begins with TIDEGATE_, like TIDEGATE_CI_TOKEN</source>
        <translation>يبدأ بـ TIDEGATE_ مثل TIDEGATE_CI_TOKEN</translation>
    </message>
    <message>
        <source>it ended in the middle of a line</source>
        <translation>انتهى في وسط سطر</translation>
    </message>
    <message>
        <source>it is known, but this version cannot do it yet</source>
        <translation>هو معروف، لكن هذا الإصدار لا يقدر عليه بعد</translation>
    </message>
    <message>
        <source>it is listed anew</source>
        <translation>يُسرد من جديد</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is not a proxy's address</source>
        <translation>ليس عنوان وكيل</translation>
    </message>
    <message>
        <source>it is not seen</source>
        <translation>لا يُرى</translation>
    </message>
    <message>
        <source>it is not the address of an HTTP server</source>
        <translation>ليس عنوان خادم HTTP</translation>
    </message>
    <message>
        <source>it is opened again</source>
        <translation>يُفتح من جديد</translation>
    </message>
    <message>
        <source>it is opened again; look at what stands between: a proxy, a load balancer</source>
        <translation>يُفتح من جديد؛ انظر ما يقف بينهما: وكيل أو موازن حمل</translation>
    </message>
    <message>
        <source>it is read anew</source>
        <translation>يُقرأ من جديد</translation>
    </message>
    <message>
        <source>it opens read-only; update this program to act</source>
        <translation>يُفتح للقراءة فقط؛ حدّث هذا البرنامج لتتصرف</translation>
    </message>
    <message>
        <source>it was not answered</source>
        <translation>لم يُجَب عنه</translation>
    </message>
    <message>
        <source>its answer has neither traces nor metrics</source>
        <translation>جوابه بلا traces ولا قياسات</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>جوابه بلا بيانات</translation>
    </message>
    <message>
        <source>its answer has no results</source>
        <translation>جوابه بلا نتائج</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>جوابه ليس قائمة</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <translation>جوابه ليس JSON</translation>
    </message>
    <message>
        <source>its native histograms have more buckets than can be held at once</source>
        <translation>في مدرّجاته الأصيلة من الحاويات أكثر مما يُحفظ دفعة واحدة</translation>
    </message>
    <message>
        <source>kept apart by anti-affinity</source>
        <translation>يفصل بينها anti-affinity</translation>
    </message>
    <message>
        <source>kept apart by preference</source>
        <translation>يفصل بينها تفضيل</translation>
    </message>
    <message>
        <source>labels tell the tracks apart</source>
        <translation>تميّز الوسوم المسارين</translation>
    </message>
    <message>
        <source>last sample of the %1 is %2 old</source>
        <translation>آخر عينة من ⁨%1⁩ عمرها ⁨%2⁩</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>liveness and readiness differ</source>
        <translation>liveness وreadiness مختلفان</translation>
    </message>
    <message>
        <source>liveness and readiness of %1 ask the same thing: a slow dependency would restart the pods</source>
        <translation>liveness وreadiness لـ ⁨%1⁩ يسألان الشيء نفسه: اعتماد بطيء يعيد تشغيل pods</translation>
    </message>
    <message>
        <source>log in with your OpenID Connect tool again</source>
        <translation>سجّل الدخول من جديد بأداة OpenID Connect</translation>
    </message>
    <message>
        <source>look at certificate-authority(-data) of the cluster</source>
        <translation>انظر certificate-authority(-data) للعنقود</translation>
    </message>
    <message>
        <source>look at client-certificate(-data) of the user</source>
        <translation>انظر client-certificate(-data) للمستخدم</translation>
    </message>
    <message>
        <source>look at data.state of the release's ConfigMap</source>
        <translation>انظر data.state في ConfigMap الخاص بالإصدار</translation>
    </message>
    <message>
        <source>look at its stores</source>
        <translation>انظر مخازنه</translation>
    </message>
    <message>
        <source>look at the API link in the header</source>
        <translation>انظر وصلة API في الرأس</translation>
    </message>
    <message>
        <source>look at the API server</source>
        <translation>انظر خادم API</translation>
    </message>
    <message>
        <source>look at the API server, or at what stands between</source>
        <translation>انظر خادم API أو ما يقف بينهما</translation>
    </message>
    <message>
        <source>look at the kubeconfig with: tidegatectl kubeconfig --validate</source>
        <translation>افحص kubeconfig بـ: tidegatectl kubeconfig --validate</translation>
    </message>
    <message>
        <source>look at the receiver</source>
        <translation>انظر المستقبِل</translation>
    </message>
    <message>
        <source>look at the stores behind it</source>
        <translation>انظر المخازن خلفه</translation>
    </message>
    <message>
        <source>look at the timeline before you give it again</source>
        <translation>انظر الخط الزمني قبل أن تعطيه من جديد</translation>
    </message>
    <message>
        <source>look at where its value comes from: a token, a token file, an impersonated name</source>
        <translation>انظر من أين تأتي القيمة: رمز، أو ملف رمز، أو اسم منتحَل</translation>
    </message>
    <message>
        <source>look whether it has /api/v5/query_range</source>
        <translation>تحقق من أن له ‎/api/v5/query_range</translation>
    </message>
    <message>
        <source>look whether it waits for a login</source>
        <translation>تحقق هل ينتظر تسجيل دخول</translation>
    </message>
    <message>
        <source>look whether the address is Alertmanager's, with its prefix</source>
        <translation>تحقق من أن العنوان لـ Alertmanager مع بادئته</translation>
    </message>
    <message>
        <source>look whether the address is Jaeger's query service</source>
        <translation>تحقق من أن العنوان لخدمة استعلام Jaeger</translation>
    </message>
    <message>
        <source>look whether the address is Tempo's query frontend</source>
        <translation>تحقق من أن العنوان لواجهة استعلام Tempo</translation>
    </message>
    <message>
        <source>look whether the address is its API</source>
        <translation>تحقق من أن العنوان هو واجهته البرمجية</translation>
    </message>
    <message>
        <source>look whether the address is their API</source>
        <translation>تحقق من أن العنوان هو واجهتهم البرمجية</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server</source>
        <translation>تحقق من أن هذا عنوان خادم Kubernetes API</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server, and at what stands between</source>
        <translation>تحقق من أن هذا عنوان خادم Kubernetes API، وانظر ما يقف بينهما</translation>
    </message>
    <message>
        <source>look whether this is the address of a Prometheus</source>
        <translation>تحقق من أن هذا عنوان Prometheus</translation>
    </message>
    <message>
        <source>look whether this is the address of an HTTP server</source>
        <translation>تحقق من أن هذا عنوان خادم HTTP</translation>
    </message>
    <message>
        <source>lower their resolution where they are scraped (native_histogram_bucket_limit)</source>
        <translation>اخفض دقتها حيث تُجمع (native_histogram_bucket_limit)</translation>
    </message>
    <message>
        <source>maxSurge is %1 (practice: 1)</source>
        <translation>maxSurge هو ⁨%1⁩ (المعتاد: 1)</translation>
    </message>
    <message>
        <source>maxUnavailable is %1, so capacity falls during a rollout</source>
        <translation>maxUnavailable هو ⁨%1⁩، فتقلّ السعة أثناء الطرح</translation>
    </message>
    <message>
        <source>median answer %1 ms, budget %2 ms</source>
        <translation>وسيط الجواب ⁨%1⁩ مللي ثانية، والميزانية ⁨%2⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>mend the cause, then promote again</source>
        <translation>أصلح السبب ثم رقِّ من جديد</translation>
    </message>
    <message>
        <source>mend the plan and open it again</source>
        <translation>أصلح الخطة وافتحها من جديد</translation>
    </message>
    <message>
        <source>metrics look for %1=%2, the pods of %3 have %4</source>
        <translation>تبحث المقاييس عن ⁨%1⁩=⁨%2⁩، وpods في ⁨%3⁩ لها ⁨%4⁩</translation>
    </message>
    <message>
        <source>missing: %1. What needs it is disabled with this reason.</source>
        <translation>ناقص: ⁨%1⁩. ما يحتاج إليه معطّل بهذا السبب.</translation>
    </message>
    <message>
        <source>mount it: automountServiceAccountToken</source>
        <translation>صِله: automountServiceAccountToken</translation>
    </message>
    <message>
        <source>multi-tenant mode on, isolation strict</source>
        <translation>تعدد المستأجرين مفعّل، والعزل صارم</translation>
    </message>
    <message>
        <source>name it in the plan: spec.metrics.prometheus: {url: …} or {service: namespace/name:port}</source>
        <translation>سمّه في الخطة: spec.metrics.prometheus: {url: …} أو {service: namespace/name:port}</translation>
    </message>
    <message>
        <source>name the one that counts by its context</source>
        <translation>سمِّ المعتبَر منها بسياقه</translation>
    </message>
    <message>
        <source>narrow it by a namespace or a selector</source>
        <translation>ضيّقه بـ namespace أو selector</translation>
    </message>
    <message>
        <source>needs %1 more requests to be sure</source>
        <translation>يحتاج إلى ⁨%1⁩ طلبات أخرى ليتيقن</translation>
    </message>
    <message>
        <source>neither SERVICE_VERSION nor a version label is set</source>
        <translation>لا SERVICE_VERSION ولا وسم نسخة مضبوط</translation>
    </message>
    <message>
        <source>no NetworkPolicy selects the pods</source>
        <translation>لا NetworkPolicy تختار pods</translation>
    </message>
    <message>
        <source>no Service is in sight</source>
        <translation>لا Service على مرأى</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus</source>
        <translation>لا Service في هذا العنقود يجيب مثل Prometheus</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus: say under Prometheus where it is, and test again</source>
        <translation>لا يجيب أي Service في هذا العنقود مثل Prometheus: حدِّد موضعه بجوار Prometheus ثم أعِد الاختبار</translation>
    </message>
    <message>
        <source>no Service selects these pods</source>
        <translation>لا Service يختار هذه pods</translation>
    </message>
    <message>
        <source>no ServiceMonitor, PodMonitor or annotation selects it</source>
        <translation>لا ServiceMonitor ولا PodMonitor ولا annotation يختاره</translation>
    </message>
    <message>
        <source>no alerting rule about this service is in sight</source>
        <translation>لا قاعدة إنذار عن هذه الخدمة على مرأى</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت</translation>
    </message>
    <message>
        <source>no autoscaler</source>
        <translation>لا autoscaler</translation>
    </message>
    <message>
        <source>no baseline: the latency trigger is off</source>
        <translation>لا خط أساس: مُطلِق زمن الاستجابة معطّل</translation>
    </message>
    <message>
        <source>no bucket ends at %1 ms: gates count what is slower than %2 ms, triggers what is slower than %3 ms</source>
        <translation>لا تنتهي فئة عند ⁨%1⁩ مللي ثانية: البوابات تعدّ ما هو أبطأ من ⁨%2⁩ مللي ثانية، والمُطلِقات ما هو أبطأ من ⁨%3⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>no configuration has been provided, try setting KUBERNETES_MASTER environment variable</source>
        <translation>لم تُعطَ أي إعدادات؛ جرّب متغير البيئة KUBERNETES_MASTER</translation>
    </message>
    <message>
        <source>no container has both probes</source>
        <translation>لا حاوية لها المسباران</translation>
    </message>
    <message>
        <source>no container is seen</source>
        <translation>لا تُرى حاوية</translation>
    </message>
    <message>
        <source>no container serves a port</source>
        <translation>لا حاوية تقدّم منفذاً</translation>
    </message>
    <message>
        <source>no context chosen</source>
        <translation>لم يُختر سياق</translation>
    </message>
    <message>
        <source>no context of your kubeconfig has this name</source>
        <translation>لا سياق في kubeconfig لديك بهذا الاسم</translation>
    </message>
    <message>
        <source>no database pool size is set</source>
        <translation>لا حجم لمجمّع اتصالات قاعدة البيانات مضبوط</translation>
    </message>
    <message>
        <source>no disruption budget selects the pods</source>
        <translation>لا ميزانية تعطيل تختار pods</translation>
    </message>
    <message>
        <source>no duration was counted yet</source>
        <translation>لم تُعدّ أي مدة بعد</translation>
    </message>
    <message>
        <source>no interval can be formed: every observation is tied</source>
        <translation>لا يمكن تكوين فترة: كل المشاهدات متساوية</translation>
    </message>
    <message>
        <source>no literal secret in env</source>
        <translation>لا سر مكتوباً صراحة في env</translation>
    </message>
    <message>
        <source>no loaded alerting rule names this service</source>
        <translation>لا قاعدة إنذار محمّلة تسمّي هذه الخدمة</translation>
    </message>
    <message>
        <source>no metric was judged</source>
        <translation>لم يُحكم على أي مقياس</translation>
    </message>
    <message>
        <source>no migration is seen in an init container or a Job</source>
        <translation>لا يُرى ترحيل في حاوية بدء أو Job</translation>
    </message>
    <message>
        <source>no pod could be asked through the API server</source>
        <translation>لم يمكن سؤال أي pod عبر خادم API</translation>
    </message>
    <message>
        <source>no pod is asked for</source>
        <translation>لا يُطلب أي pod</translation>
    </message>
    <message>
        <source>no pod is asked for yet</source>
        <translation>لا يُطلب أي pod بعد</translation>
    </message>
    <message>
        <source>no pod more is needed</source>
        <translation>لا حاجة إلى pod آخر</translation>
    </message>
    <message>
        <source>no pod names its dependencies</source>
        <translation>لا pod يسمّي اعتماداته</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>لا نقاط</translation>
    </message>
    <message>
        <source>no points, and gaps count as 0</source>
        <translation>لا نقاط، والفجوات تُحسب 0</translation>
    </message>
    <message>
        <source>no probe asks a port</source>
        <translation>لا مسبار يسأل منفذاً</translation>
    </message>
    <message>
        <source>no probe asks over HTTP</source>
        <translation>لا مسبار يسأل عبر HTTP</translation>
    </message>
    <message>
        <source>no release is open</source>
        <translation>لا إصدار مفتوح</translation>
    </message>
    <message>
        <source>no request was counted yet</source>
        <translation>لم يُعدّ أي طلب بعد</translation>
    </message>
    <message>
        <source>no sample arrived in the last %1</source>
        <translation>لم تصل أي عينة في آخر ⁨%1⁩</translation>
    </message>
    <message>
        <source>no scan of %1 is there</source>
        <translation>لا فحص لـ ⁨%1⁩ هناك</translation>
    </message>
    <message>
        <source>no secret in ConfigMaps</source>
        <translation>لا سر في ConfigMaps</translation>
    </message>
    <message>
        <source>no share is planned yet</source>
        <translation>لا نصيب مخططاً بعد</translation>
    </message>
    <message>
        <source>no shift beyond the tolerance</source>
        <translation>لا انزياح يتجاوز التسامح</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>لا مصدر مسمّى</translation>
    </message>
    <message>
        <source>no span of %1 %2 yet, after %3 requests in %4</source>
        <translation>لا span لـ ⁨%1⁩ ⁨%2⁩ بعد، بعد ⁨%3⁩ طلبات في ⁨%4⁩</translation>
    </message>
    <message>
        <source>no span of %1 at all, after %2 requests in %3</source>
        <translation>لا span لـ ⁨%1⁩ أصلاً، بعد ⁨%2⁩ طلبات في ⁨%3⁩</translation>
    </message>
    <message>
        <source>no span of %1 in %2, and how many requests it answered is not known</source>
        <translation>لا امتداد من ⁨%1⁩ في ⁨%2⁩، وعدد الطلبات المجابة غير معروف</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>no vulnerability of severity %1 or above</source>
        <translation>لا ثغرة بشدة ⁨%1⁩ أو أعلى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none yet; a plan begins the first</source>
        <translation>لا شيء بعد؛ خطة تبدأ الأول</translation>
    </message>
    <message>
        <source>none: the latency trigger is off. Set metrics.baseline in the plan.</source>
        <translation>لا شيء: مُطلِق زمن الاستجابة معطّل. اضبط metrics.baseline في الخطة.</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with no</source>
        <translation>لا ينطبق: أُجيب عن “⁨%1⁩” بـ no</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with yes</source>
        <translation>لا ينطبق: أُجيب عن “⁨%1⁩” بـ yes</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message>
        <source>not worse than stable</source>
        <translation>ليس أسوأ من stable</translation>
    </message>
    <message>
        <source>nothing spreads the pods over nodes</source>
        <translation>لا شيء يوزّع pods على العقد</translation>
    </message>
    <message>
        <source>one Deployment, one track</source>
        <translation>Deployment واحد، مسار واحد</translation>
    </message>
    <message>
        <source>only a cluster can tell</source>
        <translation>لا يعرف ذلك إلا عنقود</translation>
    </message>
    <message>
        <source>open it with the version that wrote it</source>
        <translation>افتحه بالإصدار الذي كتبه</translation>
    </message>
    <message>
        <source>open it without --read-only to act</source>
        <translation>افتحه بدون ‎--read-only لتتصرف</translation>
    </message>
    <message>
        <source>open its plan to begin it</source>
        <translation>افتح خطته لتبدأه</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>افتح واحدًا أولًا</translation>
    </message>
    <message>
        <source>open the release with the version that wrote it</source>
        <translation>افتح الإصدار بالنسخة التي كتبته</translation>
    </message>
    <message>
        <source>overridden by %1 and %2: %3</source>
        <translation>تجاوزه ⁨%1⁩ و⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>overridden by %1: %2</source>
        <translation>تجاوزه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p95 %1 (%2 … %3) ms</source>
        <translation>p95 ⁨%1⁩ (⁨%2⁩ … ⁨%3⁩) ms</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 ‏⁨%1⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>p95 %1 ms &gt; %2 ms (%3 % of %4 requests are slower)</source>
        <translation>p95 ‏⁨%1⁩ مللي ثانية &gt; ⁨%2⁩ مللي ثانية (⁨%3⁩ % من ⁨%4⁩ طلبات أبطأ)</translation>
    </message>
    <message>
        <source>p95 %1 ms, limit %2 ms (n %3)</source>
        <translation>p95 ‏⁨%1⁩ مللي ثانية، الحد ⁨%2⁩ مللي ثانية (n ⁨%3⁩)</translation>
    </message>
    <message>
        <source>p95 %1 ms, provisional</source>
        <translation>p95 ‏⁨%1⁩ مللي ثانية، مؤقت</translation>
    </message>
    <message>
        <source>p95 below its gate</source>
        <translation>p95 دون بوابته</translation>
    </message>
    <message>
        <source>p95 of the canary trebles; the latency trigger rolls back.</source>
        <translation>يتضاعف p95 في canary ثلاث مرات؛ يتراجع مُطلِق زمن الاستجابة.</translation>
    </message>
    <message>
        <source>p95: %1</source>
        <translation>p95: ⁨%1⁩</translation>
    </message>
    <message>
        <source>pods are not seen</source>
        <translation>لا تُرى pods</translation>
    </message>
    <message>
        <source>policies let no scrape in</source>
        <translation>لا تسمح السياسات بدخول الجمع</translation>
    </message>
    <message>
        <source>policies let no telemetry out to port %1</source>
        <translation>لا تسمح السياسات بخروج القياسات إلى المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>policies let scrapes in and telemetry out</source>
        <translation>تسمح السياسات بدخول الجمع وخروج القياسات</translation>
    </message>
    <message>
        <source>port %1 of Service %2 leads to no port of %3</source>
        <translation>المنفذ ⁨%1⁩ من Service ‏⁨%2⁩ لا يؤدي إلى منفذ في ⁨%3⁩</translation>
    </message>
    <message>
        <source>probe ports are declared</source>
        <translation>منافذ المسابير معلنة</translation>
    </message>
    <message>
        <source>probe settings follow the practice</source>
        <translation>إعدادات المسابير كما هو معتاد</translation>
    </message>
    <message>
        <source>probes ask their own tier</source>
        <translation>تسأل المسابير مستواها</translation>
    </message>
    <message>
        <source>protocol %1 and the endpoint's port disagree</source>
        <translation>البروتوكول ⁨%1⁩ ومنفذ نقطة النهاية لا يتفقان</translation>
    </message>
    <message>
        <source>put off by %1, and was due at %2: %3 answers for it</source>
        <translation>أجّله ⁨%1⁩، وكان مستحقاً في ⁨%2⁩: يتولاه ⁨%3⁩</translation>
    </message>
    <message>
        <source>put off from the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>مؤجَّل من القائمة “⁨%1⁩” بيد ⁨%2⁩: ⁨%3⁩. يتولاه ⁨%4⁩.</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>مؤجَّل إلى القائمة “⁨%1⁩” بيد ⁨%2⁩: ⁨%3⁩. يتولاه ⁨%4⁩.</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. Due at %4; %5 answers for it.</source>
        <translation>مؤجَّل إلى القائمة “⁨%1⁩” بيد ⁨%2⁩: ⁨%3⁩. مستحق في ⁨%4⁩؛ يتولاه ⁨%5⁩.</translation>
    </message>
    <message>
        <source>put the receiver's address there</source>
        <translation>ضع عنوان المستقبِل هناك</translation>
    </message>
    <message>
        <source>put them into proxy-url</source>
        <translation>ضعها في proxy-url</translation>
    </message>
    <message>
        <source>quota %1 leaves room for %2 of %3 more pods</source>
        <translation>تترك الحصة ⁨%1⁩ متسعاً لـ ⁨%2⁩ من ⁨%3⁩ pods أخرى</translation>
    </message>
    <message>
        <source>quotas allow %1 more pods; what the nodes have left is not known: %2</source>
        <translation>تسمح الحصص بـ ⁨%1⁩ pods أخرى؛ وما بقي في العقد غير معروف: ⁨%2⁩</translation>
    </message>
    <message>
        <source>read empty token from file</source>
        <translation>الرمز المقروء من الملف فارغ</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>رفضه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>replicas is set beside autoscaler %1: each apply sets the count back</source>
        <translation>replicas مضبوط بجانب autoscaler ‏⁨%1⁩: كل apply يعيد العدد</translation>
    </message>
    <message>
        <source>requesting uid, groups or user-extra for the service account without impersonating a user</source>
        <translation>طُلب uid أو groups أو user-extra من دون انتحال مستخدم</translation>
    </message>
    <message>
        <source>resume it, or close it, before another plan begins</source>
        <translation>استأنفه أو أغلقه قبل أن تبدأ خطة أخرى</translation>
    </message>
    <message>
        <source>revision %1 is kept</source>
        <translation>المراجعة ⁨%1⁩ محفوظة</translation>
    </message>
    <message>
        <source>revisionHistoryLimit is 0: no revision is kept</source>
        <translation>revisionHistoryLimit هو 0: لا تُحفظ أي مراجعة</translation>
    </message>
    <message>
        <source>roll back, or mend the cause and wait</source>
        <translation>تراجَع، أو أصلح السبب وانتظر</translation>
    </message>
    <message>
        <source>room for %1 more pods is not known: %2</source>
        <translation>لا يُعرف هل يوجد متسع لـ ⁨%1⁩ pods أخرى: ⁨%2⁩</translation>
    </message>
    <message>
        <source>room for %1 pods, %2 are needed</source>
        <translation>متسع لـ ⁨%1⁩ pods، والحاجة إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>run the command by hand to see what it says</source>
        <translation>شغّل الأمر يدويًا لترى ما يقول</translation>
    </message>
    <message>
        <source>samples arrived in the last %1</source>
        <translation>وصلت عينات في آخر ⁨%1⁩</translation>
    </message>
    <message>
        <source>samples of stable arrive</source>
        <translation>تصل عينات stable</translation>
    </message>
    <message>
        <source>samples of the canary arrive</source>
        <translation>تصل عينات canary</translation>
    </message>
    <message>
        <source>say by whom and where it is shown</source>
        <translation>اذكر من قاله وأين يظهر</translation>
    </message>
    <message>
        <source>schema, stage or plan is missing or not understood</source>
        <translation>schema أو stage أو plan ناقص أو غير مفهوم</translation>
    </message>
    <message>
        <source>score %1, %2 passes</source>
        <translation>النتيجة ⁨%1⁩، والنجاح عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>score %1, below %2</source>
        <translation>النتيجة ⁨%1⁩، دون ⁨%2⁩</translation>
    </message>
    <message>
        <source>scraped every %1, the plan says %2</source>
        <translation>يُجمع كل ⁨%1⁩، والخطة تقول ⁨%2⁩</translation>
    </message>
    <message>
        <source>seq or at is missing</source>
        <translation>seq أو at ناقص</translation>
    </message>
    <message>
        <source>sessionAffinity ClientIP keeps users on one pod: shares are not what they seem</source>
        <translation>sessionAffinity ClientIP يُبقي المستخدمين على pod واحد: الأنصبة ليست كما تبدو</translation>
    </message>
    <message>
        <source>shared outage: %1</source>
        <translation>عطل مشترك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>slower than stable</source>
        <translation>أبطأ من stable</translation>
    </message>
    <message>
        <source>somebody else's change</source>
        <translation>تغيير من شخص آخر</translation>
    </message>
    <message>
        <source>spans of %1 %2 arrive</source>
        <translation>تصل spans لـ ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>spans of %1 arrive, none of %2, after %3 requests in %4</source>
        <translation>تصل spans لـ ⁨%1⁩، ولا شيء لـ ⁨%2⁩، بعد ⁨%3⁩ طلبات في ⁨%4⁩</translation>
    </message>
    <message>
        <source>spans of %1's pods arrive; they name no version</source>
        <translation>تصل spans من pods الخاصة بـ ⁨%1⁩؛ وهي لا تسمّي نسخة</translation>
    </message>
    <message>
        <source>spread over %1</source>
        <translation>موزعة على ⁨%1⁩</translation>
    </message>
    <message>
        <source>stable %1 stays in place</source>
        <translation>يبقى stable ‏⁨%1⁩ في مكانه</translation>
    </message>
    <message>
        <source>start Tidegate without --rehearse to open a plan on a real cluster</source>
        <translation>شغّل Tidegate بدون ‎--rehearse لتفتح خطة على عنقود حقيقي</translation>
    </message>
    <message>
        <source>strategy Recreate stops every pod first</source>
        <translation>استراتيجية Recreate توقف كل pods أولاً</translation>
    </message>
    <message>
        <source>surge 1, unavailable 0</source>
        <translation>surge 1، unavailable 0</translation>
    </message>
    <message>
        <source>the %1 track is absent</source>
        <translation>المسار ⁨%1⁩ غائب</translation>
    </message>
    <message>
        <source>the API server comes first</source>
        <translation>خادم API أولاً</translation>
    </message>
    <message>
        <source>the API server does not say; what it refuses will be told</source>
        <translation>لا يقول خادم API؛ وما يرفضه يُقال</translation>
    </message>
    <message>
        <source>the API server took too long to list it</source>
        <translation>استغرق خادم API وقتًا طويلًا لسرده</translation>
    </message>
    <message>
        <source>the Deployment has no annotation %1</source>
        <translation>ليس على الـ Deployment‏ annotation ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the Deployment is not seen yet</source>
        <translation>لم يُرَ الـ Deployment بعد</translation>
    </message>
    <message>
        <source>the PEM holds no certificate</source>
        <translation>لا شهادة في PEM</translation>
    </message>
    <message>
        <source>the Service's endpoints are not known</source>
        <translation>نقاط نهاية الخدمة غير معروفة</translation>
    </message>
    <message>
        <source>the alerting rules are not known: %1</source>
        <translation>قواعد الإنذار غير معروفة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the answer has no data</source>
        <translation>الجواب بلا بيانات</translation>
    </message>
    <message>
        <source>the answer has none of the lists that GitHub or GitLab give</source>
        <translation>لا يحوي الجواب أيًّا من قوائم GitHub أو GitLab</translation>
    </message>
    <message>
        <source>the answer is not a JSON object</source>
        <translation>الجواب ليس كائن JSON</translation>
    </message>
    <message>
        <source>the answer was empty</source>
        <translation>كان الجواب فارغاً</translation>
    </message>
    <message>
        <source>the answer was not a number</source>
        <translation>لم يكن الجواب رقماً</translation>
    </message>
    <message>
        <source>the canary has no traffic yet</source>
        <translation>لا حركة على canary بعد</translation>
    </message>
    <message>
        <source>the client key does not belong to the client certificate</source>
        <translation>مفتاح العميل لا يخص شهادته</translation>
    </message>
    <message>
        <source>the collector loses spans: %1 of %2 in %3</source>
        <translation>يفقد المجمّع spans: ‏⁨%1⁩ من ⁨%2⁩ في ⁨%3⁩</translation>
    </message>
    <message>
        <source>the collector takes spans and loses none; whose they are it does not say: confirm with a link</source>
        <translation>يأخذ المجمّع spans ولا يفقد شيئاً؛ ولا يقول لمن هي: أكّد برابط</translation>
    </message>
    <message>
        <source>the collector took no span in %1</source>
        <translation>لم يأخذ المجمّع أي span في ⁨%1⁩</translation>
    </message>
    <message>
        <source>the collector's counters are not in Prometheus</source>
        <translation>عدّادات المجمّع ليست في Prometheus</translation>
    </message>
    <message>
        <source>the connection is made anew by itself</source>
        <translation>يُعاد الاتصال من تلقاء نفسه</translation>
    </message>
    <message>
        <source>the counters of the %1 track are not known</source>
        <translation>عدّادات المسار ⁨%1⁩ غير معروفة</translation>
    </message>
    <message>
        <source>the credentials did not come in time: the exec plugin still runs</source>
        <translation>لم تصل بيانات الاعتماد في الوقت: ملحق exec ما زال يعمل</translation>
    </message>
    <message>
        <source>the critical metric %1 is %2</source>
        <translation>المقياس الحاسم ⁨%1⁩ هو ⁨%2⁩</translation>
    </message>
    <message>
        <source>the database pool is within 20 to 50</source>
        <translation>مجمّع اتصالات قاعدة البيانات بين 20 و50</translation>
    </message>
    <message>
        <source>the document has nothing at %1</source>
        <translation>ليس في المستند شيء عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>the durations of the %1 track are not known</source>
        <translation>مُدد المسار ⁨%1⁩ غير معروفة</translation>
    </message>
    <message>
        <source>the ending names no format of a report</source>
        <translation>النهاية لا تسمّي صيغة تقرير</translation>
    </message>
    <message>
        <source>the image has no tag to compare the version with</source>
        <translation>ليس للصورة وسم تُقارَن به النسخة</translation>
    </message>
    <message>
        <source>the keychain did not answer within 20 s</source>
        <translation>لم تجب سلسلة المفاتيح خلال 20 s</translation>
    </message>
    <message>
        <source>the line was changed or cut</source>
        <translation>غُيّر السطر أو قُطع</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>القائمة بلا نهاية</translation>
    </message>
    <message>
        <source>the list has no items</source>
        <translation>القائمة بلا عناصر</translation>
    </message>
    <message>
        <source>the nodes have room for %1 more pods; the quotas are not known: %2</source>
        <translation>في العقد متسع لـ ⁨%1⁩ pods أخرى؛ والحصص غير معروفة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the nodes have room for %1 of %2 more pods, by what pods request</source>
        <translation>في العقد متسع لـ ⁨%1⁩ من ⁨%2⁩ pods أخرى، حسب ما تطلبه pods</translation>
    </message>
    <message>
        <source>the plan has this gate off</source>
        <translation>عطّلت الخطة هذه البوابة</translation>
    </message>
    <message>
        <source>the pool size may be set by %1, which is not in sight</source>
        <translation>قد يضبط ⁨%1⁩ حجم المجمّع، وهو ليس على مرأى</translation>
    </message>
    <message>
        <source>the present revision becomes the way back</source>
        <translation>المراجعة الحالية تصبح طريق العودة</translation>
    </message>
    <message>
        <source>the release is not known yet</source>
        <translation>الإصدار غير معروف بعد</translation>
    </message>
    <message>
        <source>the release sets the canary's pods</source>
        <translation>الإصدار يضبط pods في canary</translation>
    </message>
    <message>
        <source>the scan of %1 does not say how many are %2</source>
        <translation>لا يقول فحص ⁨%1⁩ كم منها ⁨%2⁩</translation>
    </message>
    <message>
        <source>the scrape failed</source>
        <translation>فشل الجمع</translation>
    </message>
    <message>
        <source>the selector of %1 also matches the pods of %2</source>
        <translation>محدِّد ⁨%1⁩ يطابق أيضاً pods في ⁨%2⁩</translation>
    </message>
    <message>
        <source>the series are equal</source>
        <translation>السلاسل متساوية</translation>
    </message>
    <message>
        <source>the service account's token cannot be read or is empty</source>
        <translation>رمز service account لا يُقرأ أو فارغ</translation>
    </message>
    <message>
        <source>the service declares no tenant isolation</source>
        <translation>لا تعلن الخدمة عزلاً للمستأجرين</translation>
    </message>
    <message>
        <source>the session was closed</source>
        <translation>أُغلقت الجلسة</translation>
    </message>
    <message>
        <source>the shift is allowed</source>
        <translation>الانزياح مسموح</translation>
    </message>
    <message>
        <source>the stable Deployment %1 is not there</source>
        <translation>الـ Deployment ‏⁨%1⁩ الخاص بـ stable ليس هناك</translation>
    </message>
    <message>
        <source>the stable Deployment is not in sight</source>
        <translation>الـ Deployment الخاص بـ stable ليس على مرأى</translation>
    </message>
    <message>
        <source>the state was not written</source>
        <translation>لم تُكتب الحالة</translation>
    </message>
    <message>
        <source>the watch ended at once, without an event</source>
        <translation>انتهى watch فورًا بلا حدث</translation>
    </message>
    <message>
        <source>the workload uses no secret</source>
        <translation>لا يستعمل حمل العمل أي سر</translation>
    </message>
    <message>
        <source>there are a hundred or more, and not all were read</source>
        <translation>هناك مئة أو أكثر، ولم تُقرأ كلها</translation>
    </message>
    <message>
        <source>there is no %1: latency cannot be judged</source>
        <translation>لا يوجد ⁨%1⁩: لا يمكن الحكم على زمن الاستجابة</translation>
    </message>
    <message>
        <source>there is no liveness or readiness probe</source>
        <translation>لا مسبار liveness ولا readiness</translation>
    </message>
    <message>
        <source>there is no older revision</source>
        <translation>لا مراجعة أقدم</translation>
    </message>
    <message>
        <source>there is no older revision in its history</source>
        <translation>لا مراجعة أقدم في تاريخه</translation>
    </message>
    <message>
        <source>there is no version to roll back to</source>
        <translation>لا توجد نسخة يُتراجع إليها</translation>
    </message>
    <message>
        <source>there is none to ask for the collector's counters</source>
        <translation>لا أحد يُسأل عن عدّادات المجمّع</translation>
    </message>
    <message>
        <source>there is nothing to keep: the value is empty</source>
        <translation>لا شيء يُحفظ: القيمة فارغة</translation>
    </message>
    <message>
        <source>this argument is one too many</source>
        <translation>هذا الوسيط زائد</translation>
    </message>
    <message>
        <source>this is a rehearsal; its release is already here</source>
        <translation>هذا تدريب؛ إصداره هنا أصلًا</translation>
    </message>
    <message>
        <source>this plan needs no approval</source>
        <translation>هذه الخطة لا تحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>this version shifts traffic by replicas or rolling only</source>
        <translation>هذا الإصدار يحوّل الحركة بـ replicas أو rolling فقط</translation>
    </message>
    <message>
        <source>tidegate --help lists the options</source>
        <translation>‏tidegate --help يسرد الخيارات</translation>
    </message>
    <message>
        <source>too few points on both sides to compare yet</source>
        <translation>نقاط أقل من أن تُقارن على الجانبين بعد</translation>
    </message>
    <message>
        <source>too many notices wait</source>
        <translation>إشعارات كثيرة تنتظر</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>المُطلِق ⁨%1⁩</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>حاول من جديد بعد لحظة</translation>
    </message>
    <message>
        <source>try again; if it stays so, look at what stands between: a proxy, a load balancer</source>
        <translation>حاول من جديد؛ وإن بقي فانظر ما يقف بينهما: وكيل أو موازن حمل</translation>
    </message>
    <message>
        <source>type it, or pipe it in</source>
        <translation>اكتبه أو مرّره عبر أنبوب</translation>
    </message>
    <message>
        <source>unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined</source>
        <translation>تعذّر تحميل إعدادات داخل العنقود: يجب تعريف KUBERNETES_SERVICE_HOST و KUBERNETES_SERVICE_PORT</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>الاستعمال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>use an exec credential plugin</source>
        <translation>استعمل ملحق exec للاعتماد</translation>
    </message>
    <message>
        <source>use recipe: custom with your own queries</source>
        <translation>استعمل recipe: custom باستعلاماتك</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة ⁨%1⁩</translation>
    </message>
    <message>
        <source>version %1 and image tag %2 disagree</source>
        <translation>النسخة ⁨%1⁩ ووسم الصورة ⁨%2⁩ لا يتفقان</translation>
    </message>
    <message>
        <source>vulnerabilities: %1</source>
        <translation>الثغرات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>انتظر لحظة</translation>
    </message>
    <message>
        <source>waiting for the first complete view of the cluster</source>
        <translation>في انتظار أول صورة كاملة للعنقود</translation>
    </message>
    <message>
        <source>what is behind a proxy knows no dry run</source>
        <translation>ما خلف الوكيل لا يعرف التشغيل التجريبي</translation>
    </message>
    <message>
        <source>what the document has at %1 is no single value</source>
        <translation>ما في المستند عند ⁨%1⁩ ليس قيمة واحدة</translation>
    </message>
    <message>
        <source>whether Job %1 has finished, only a cluster can tell</source>
        <translation>هل انتهى Job ‏⁨%1⁩، لا يقول ذلك إلا عنقود</translation>
    </message>
    <message>
        <source>whether PrometheusRule %1 is loaded, only its Prometheus can tell</source>
        <translation>هل PrometheusRule ‏⁨%1⁩ محمّل، لا يقول ذلك إلا Prometheus الخاص به</translation>
    </message>
    <message>
        <source>whether the alerts are muted is not known: %1</source>
        <translation>لا يُعرف هل الإنذارات مُسكتة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>which commit the image is of is not known: its pod template has no annotation org.opencontainers.image.revision</source>
        <translation>لا يُعرف من أي إيداع هذه الصورة: ليس على قالب pod‏ annotation باسم org.opencontainers.image.revision</translation>
    </message>
    <message>
        <source>within both limits</source>
        <translation>ضمن الحدّين</translation>
    </message>
    <message>
        <source>without a plan there is one track</source>
        <translation>بلا خطة يوجد مسار واحد</translation>
    </message>
    <message>
        <source>write it like FREQ=WEEKLY;BYDAY=FR</source>
        <translation>اكتبه هكذا: FREQ=WEEKLY;BYDAY=FR</translation>
    </message>
    <message>
        <source>write it like http://proxy:3128, https://proxy:443 or socks5://proxy:1080</source>
        <translation>اكتبه هكذا: http://proxy:3128 أو https://proxy:443 أو socks5://proxy:1080</translation>
    </message>
    <message>
        <source>write it like https://host:port</source>
        <translation>اكتبه هكذا: https://host:port</translation>
    </message>
</context>
<context>
    <name>tidegate::app::Desk</name>
    <message>
        <source>A link asks for it. %1 is left; it is guarded from here only while it is open.</source>
        <translation>يطلبه رابط. سيُترك ⁨%1⁩؛ ولا يُحرس من هنا إلا وهو مفتوح.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>افتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open %1 in %2?</source>
        <translation>هل تفتح ⁨%1⁩ في ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>PDF, HTML, JSON and CSV (*.pdf *.html *.json *.csv)</source>
        <translation>PDF وHTML وJSON وCSV (*.pdf *.html *.json *.csv)</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.csv)</source>
        <translation>صور وبيانات (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Plans (*.yaml *.yml *.json)</source>
        <translation>خطط (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Release plan</source>
        <translation>خطة إصدار</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>تقرير إصدار</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ما هو مفتوح</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ينقل الحركة</translation>
    </message>
</context>
<context>
    <name>tidegate::app::WallBoard</name>
    <message>
        <source> · seeing namespace %1</source>
        <translation> · يرى النطاق ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AbnormalList</name>
    <message>
        <source>1.  Roll back to %1…</source>
        <translation>1.  تراجع إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AlarmStrip</name>
    <message>
        <source>%1 of about %2</source>
        <translation>⁨%1⁩ من نحو ⁨%2⁩</translation>
    </message>
    <message>
        <source>Adopt or restore…</source>
        <translation>اعتماد أو استعادة…</translation>
    </message>
    <message>
        <source>All alarms and their next steps</source>
        <translation>كل الإنذارات وخطواتها التالية</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare plans…</source>
        <translation>مقارنة الخطط…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>إصلاح عاجل…</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>إعادة البناء…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>What the alarm asks</source>
        <translation>ما يطلبه الإنذار</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما يجب فعله الآن</translation>
    </message>
    <message>
        <source>What to do now (%1)</source>
        <translation>ما يجب فعله الآن (⁨%1⁩)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartCard</name>
    <message>
        <source>%1 requests in 5 min · %2</source>
        <translation>⁨%1⁩ طلبات في 5 دقائق · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 requests in the last 5 min of the run</source>
        <translation>⁨%1⁩ طلبات في آخر 5 دقائق من التشغيل</translation>
    </message>
    <message>
        <source>Canary's line</source>
        <translation>خط canary</translation>
    </message>
    <message>
        <source>Copy the queries</source>
        <translation>انسخ الاستعلامات</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Export as picture or data…</source>
        <translation>تصدير كصورة أو بيانات…</translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation>متابعة مباشرة</translation>
    </message>
    <message>
        <source>Follow now again (L)</source>
        <translation>متابعة الآن من جديد (L)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الأخير</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Paused · %1 new</source>
        <translation>ثابت · ⁨%1⁩ جديدة</translation>
    </message>
    <message>
        <source>STALE: Prometheus is not heard</source>
        <translation>قديم: لا يُسمع من Prometheus</translation>
    </message>
    <message>
        <source>Stable a week before, dotted</source>
        <translation>stable قبل أسبوع، منقّط</translation>
    </message>
    <message>
        <source>Stable's line</source>
        <translation>خط stable</translation>
    </message>
    <message>
        <source>The charts follow now</source>
        <translation>الرسوم تتبع الآن</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>The view stands still since %1; alarms, gates and rollback do not. Follow now again (L)</source>
        <translation>العرض ثابت منذ ⁨%1⁩؛ أما الإنذارات والبوابات والتراجع فلا. اتبع الآن مجددًا (L)</translation>
    </message>
    <message>
        <source>The whole release, live</source>
        <translation>الإصدار كله، مباشر</translation>
    </message>
    <message>
        <source>This phase</source>
        <translation>هذه المرحلة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>ما حدث قبلُ</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>ما حدث بعدُ</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>ما تعرضه الرسوم</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>خط الأساس ⁨%1⁩</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canary ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>difference %1 (%2 … %3)</source>
        <translation>الفرق ⁨%1⁩ (⁨%2⁩ … ⁨%3⁩)</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>لا خط أساس</translation>
    </message>
    <message>
        <source>p95 as a table…</source>
        <translation>p95 كجدول…</translation>
    </message>
    <message>
        <source>p95 on a logarithmic scale</source>
        <translation>‏p95 على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>stable ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>لا حركة على canary</translation>
    </message>
    <message>
        <source>the canary's line is hidden; it is measured and judged all the same (C)</source>
        <translation>خط canary مخفي؛ ومع ذلك يُقاس ويُحكم عليه (C)</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>⁨%1⁩ كجدول</translation>
    </message>
    <message>
        <source>%1 rows · Ctrl+C copies what is chosen · Esc closes</source>
        <translation>⁨%1⁩ صفوف · Ctrl+C ينسخ المحدد · Esc يغلق</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>⁨%1⁩، على الأقل</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>⁨%1⁩، على الأكثر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartsWindow</name>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Charts of %1 · Tidegate</source>
        <translation>مخططات ⁨%1⁩ · Tidegate</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChecklistCard</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 · complete</source>
        <translation>⁨%1⁩ · مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete except %n put off</source>
        <translation><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform><numerusform>⁨%1⁩ · مكتملة إلا ⁨%n⁩ مؤجلة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete with %n overridden</source>
        <translation><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform><numerusform>⁨%1⁩ · مكتملة مع ⁨%n⁩ متجاوَزة</numerusform></translation>
    </message>
    <message>
        <source>%1 · no items in this plan</source>
        <translation>⁨%1⁩ · لا بنود في هذه الخطة</translation>
    </message>
    <message>
        <source>%1 · reopened · %2 of %3</source>
        <translation>⁨%1⁩ · أعيد فتحها · ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm the item</source>
        <translation>تأكيد البند</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>I have read what changed meanwhile</source>
        <translation>قرأتُ ما تغيّر في الأثناء</translation>
    </message>
    <message>
        <source>It needs a value, or a link to where it is shown: a bare tick proves nothing.</source>
        <translation>يلزم قيمة أو رابط يبيّن ذلك: العلامة وحدها لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرأت</translation>
    </message>
    <message>
        <source>Space confirm · N note · D put off · O override · F1 why</source>
        <translation>المسافة تأكيد · N ملاحظة · D تأجيل · O تجاوز · F1 لماذا</translation>
    </message>
    <message>
        <source>Value or link that shows it</source>
        <translation>قيمة أو رابط يُظهره</translation>
    </message>
    <message>
        <source>value or link that shows it</source>
        <translation>قيمة أو رابط يُظهره</translation>
    </message>
    <message>
        <source>yes or no, and why</source>
        <translation>نعم أو لا (yes/no)، ولماذا</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>كنتَ هنا</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::CommandPalette</name>
    <message>
        <source>%1, not possible: %2</source>
        <translation>⁨%1⁩، غير ممكن: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>ما العمل؟</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter does it · Esc closes</source>
        <translation>↑↓ اختيار · Enter تنفيذ · Esc إغلاق</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ConnectPage</name>
    <message>
        <source>%1 · %2 % · %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩ % · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>رجوع إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>CONTEXTS OF YOUR KUBECONFIG</source>
        <translation>سياقات ملف kubeconfig لديك</translation>
    </message>
    <message>
        <source>Choose a context at the left</source>
        <translation>اختر سياقاً من القائمة</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>الاتصال بعنقود</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>From a Deployment that is in the cluster</source>
        <translation>من Deployment موجود في العنقود</translation>
    </message>
    <message>
        <source>It asks the API server who you are and what you may do, looks for Prometheus and for releases, and takes a few seconds.</source>
        <translation>يسأل خادم API من أنت وما المسموح لك، ويبحث عن Prometheus وعن الإصدارات، ويستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>No context was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>لم يُعثر على سياق. اضبط KUBECONFIG، أو ابدأ بـ --kubeconfig FILE.</translation>
    </message>
    <message>
        <source>No release is here yet. Propose a plan from a Deployment that is in the cluster, or open a plan that you have.</source>
        <translation>لا إصدار هنا بعد. اقترح خطة من Deployment موجود في العنقود، أو افتح خطة لديك.</translation>
    </message>
    <message>
        <source>No request that writes can leave this program: it is refused where requests are sent.</source>
        <translation>لا يمكن لأي طلب كتابة أن يغادر هذا البرنامج: يُرفض حيث تُرسل الطلبات.</translation>
    </message>
    <message>
        <source>OPEN A RELEASE</source>
        <translation>فتح إصدار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a cluster read-only</source>
        <translation>فتح عنقود للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>فتح خطة…</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Propose a plan…</source>
        <translation>اقترح خطة…</translation>
    </message>
    <message>
        <source>Service, through the API server</source>
        <translation>خدمة، عبر خادم API</translation>
    </message>
    <message>
        <source>THE TEST</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار من جديد</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يجري الاختبار…</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is written before a release is approved or promoted.</source>
        <translation>الاختبار يقرأ فقط. لا يُكتب شيء قبل الموافقة على إصدار أو ترقيته.</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where Prometheus is</source>
        <translation>أين Prometheus</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>find it in the cluster</source>
        <translation>ابحث عنه في العنقود</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>تجهيز</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ConsoleWindow</name>
    <message>
        <source>%1 earlier ones</source>
        <translation>⁨%1⁩ سابقة</translation>
    </message>
    <message>
        <source>%1 finds any act, and says why one is not possible now. All keys are under %2.</source>
        <translation>⁨%1⁩ يجد أي إجراء ويقول لِمَ لا يمكن أحدها الآن. كل المفاتيح تحت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>A rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Adopt or restore what somebody else changed…</source>
        <translation>اعتماد أو استعادة ما غيّره شخص آخر…</translation>
    </message>
    <message>
        <source>Alarm load of this month…</source>
        <translation>عبء إنذارات هذا الشهر…</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>جميع الإصدارات</translation>
    </message>
    <message>
        <source>All releases of all clusters…</source>
        <translation>جميع الإصدارات في جميع العناقيد…</translation>
    </message>
    <message>
        <source>Another plan: compare, offer, adopt…</source>
        <translation>خطة أخرى: مقارنة، عرض، اعتماد…</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Before, during and after. Most items are ticked by the machine with its evidence, and lose their tick when it turns bad. Yours you confirm with Space.</source>
        <translation>قبلُ وأثناءَ وبعدُ. معظم البنود تؤشّرها الآلة بأدلتها، وتفقد علامتها إذا ساءت. بنودك تؤكدها بمفتاح المسافة.</translation>
    </message>
    <message>
        <source>Blue is the new version, grey the old one. The strip below is their difference, with how sure it is. Drag to look closer, %1 to follow live again.</source>
        <translation>الأزرق هو النسخة الجديدة والرمادي القديمة. الشريط تحتهما هو الفرق ومدى اليقين به. اسحب لتنظر عن قرب، و⁨%1⁩ لمتابعة الحاضر.</translation>
    </message>
    <message>
        <source>Canary against stable</source>
        <translation>canary مقابل stable</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>المخططات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Charts: copy a link to what they show</source>
        <translation>المخططات: نسخ رابط لما تعرضه</translation>
    </message>
    <message>
        <source>Charts: copy the queries</source>
        <translation>المخططات: نسخ الاستعلامات</translation>
    </message>
    <message>
        <source>Charts: export as picture or data…</source>
        <translation>المخططات: تصدير صورة أو بيانات…</translation>
    </message>
    <message>
        <source>Charts: in a window of their own</source>
        <translation>المخططات: في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Charts: last day</source>
        <translation>المخططات: آخر يوم</translation>
    </message>
    <message>
        <source>Charts: last hour</source>
        <translation>المخططات: آخر ساعة</translation>
    </message>
    <message>
        <source>Charts: last week</source>
        <translation>المخططات: آخر أسبوع</translation>
    </message>
    <message>
        <source>Charts: whole release, live</source>
        <translation>المخططات: الإصدار كله، مباشر</translation>
    </message>
    <message>
        <source>Close the suspended way of %1</source>
        <translation>إغلاق المسار المعلّق لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy a link to this release</source>
        <translation>انسخ رابطًا إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Copy the kubectl fallback for a rollback</source>
        <translation>نسخ أوامر kubectl البديلة للتراجع</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Each phase sends more traffic to the new version, the canary, and then watches it for a week. You see where it is, and what each phase still waits for.</source>
        <translation>ترسل كل مرحلة مزيدًا من الحركة إلى النسخة الجديدة canary ثم تراقبها أسبوعًا. ترى أين هي، وما الذي تنتظره كل مرحلة.</translation>
    </message>
    <message>
        <source>Every act and finding with its time and its person, pods, evidence, changes, and the journal that can be proved.</source>
        <translation>كل إجراء ونتيجة بوقتها وصاحبها، والـ pods والأدلة والتغييرات، والسجل الذي يمكن إثباته.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>كل شيء بالاسم</translation>
    </message>
    <message>
        <source>Held: nothing is promoted until you resume.</source>
        <translation>أُوقف: لا ترقية حتى تستأنف.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hotfix %1…</source>
        <translation>إصلاح عاجل ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>إصلاح عاجل…</translation>
    </message>
    <message>
        <source>How long requests take</source>
        <translation>كم تستغرق الطلبات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>إصدار جديد…</translation>
    </message>
    <message>
        <source>No answer: look at the timeline before you give it again.</source>
        <translation>لا جواب: انظر الخط الزمني قبل أن تعطيه من جديد.</translation>
    </message>
    <message>
        <source>Not sent: another release was opened before its turn came.</source>
        <translation>لم يُرسل: فُتح إصدار آخر قبل أن يأتي دوره.</translation>
    </message>
    <message>
        <source>Not sent: the command before it took too long. Look, then give it again.</source>
        <translation>لم يُرسل: استغرق الأمر السابق وقتًا طويلًا. انظر أولًا، ثم أعطه من جديد.</translation>
    </message>
    <message>
        <source>Not sent: your hold or rollback came first.</source>
        <translation>لم يُرسل: إيقافك أو تراجعك جاء أولًا.</translation>
    </message>
    <message>
        <source>Note for the timeline…</source>
        <translation>ملاحظة للخط الزمني…</translation>
    </message>
    <message>
        <source>Prometheus does not answer</source>
        <translation>Prometheus لا يجيب</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>ترقية…</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>تقرير إصدار</translation>
    </message>
    <message>
        <source>Release report…</source>
        <translation>تقرير الإصدار…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1, which the hotfix suspended</source>
        <translation>استئناف ⁨%1⁩ الذي علّقه الإصلاح العاجل</translation>
    </message>
    <message>
        <source>Resumed: the soak goes on.</source>
        <translation>استُؤنف: تستمر المراقبة.</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>تراجع إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Says what happened, since when, and what to do. Nothing has to be searched for.</source>
        <translation>يقول ما حدث ومنذ متى وما يجب فعله. لا شيء يحتاج إلى بحث.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>The one thing that can be done next, and what is missing when it cannot. Gates open by themselves when what they measure is good.</source>
        <translation>الأمر الوحيد الممكن بعدُ، وما ينقص حين لا يمكن. تُفتح البوابات من تلقائها متى حسُن ما تقيسه.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>The way to 100 %</source>
        <translation>الطريق إلى 100 %</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>Times in your own zone</source>
        <translation>الأوقات بتوقيت منطقتك</translation>
    </message>
    <message>
        <source>Tour of this window</source>
        <translation>جولة في هذه النافذة</translation>
    </message>
    <message>
        <source>Two clicks, or %1: it is never blocked, not by a form, not by a freeze, not by missing data.</source>
        <translation>نقرتان أو ⁨%1⁩: لا يُمنع أبدًا، لا بنموذج ولا بتجميد ولا بنقص البيانات.</translation>
    </message>
    <message>
        <source>Weeks pass in minutes, and slow down when it gets exciting. Stop the clock, skip a day, or let something go wrong. Nothing here is real.</source>
        <translation>تمر الأسابيع في دقائق وتبطئ حين يشتد الأمر. أوقف الساعة، أو تخطَّ يومًا، أو دع شيئًا يفشل. لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>ما ليس سليمًا</translation>
    </message>
    <message>
        <source>What would other settings have done?…</source>
        <translation>ماذا كانت إعدادات أخرى ستفعل؟…</translation>
    </message>
    <message>
        <source>You were here %1 ago. Since then: %2</source>
        <translation>كنتَ هنا قبل ⁨%1⁩. ومنذ ذلك الحين: ⁨%2⁩</translation>
    </message>
    <message>
        <source>You were here %1 ago; nothing has changed since.</source>
        <translation>كنتَ هنا قبل ⁨%1⁩؛ ولم يتغيّر شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>a rehearsal is nowhere else</source>
        <translation>التدريب ليس في أي مكان آخر</translation>
    </message>
    <message>
        <source>a rollback is running</source>
        <translation>يجري تراجع</translation>
    </message>
    <message>
        <source>an act is running</source>
        <translation>يجري فعل</translation>
    </message>
    <message>
        <source>it is running</source>
        <translation>هو يعمل</translation>
    </message>
    <message>
        <source>no release is running</source>
        <translation>لا إصدار يعمل</translation>
    </message>
    <message>
        <source>nobody else changed anything</source>
        <translation>لم يغيّر أحد آخر شيئاً</translation>
    </message>
    <message>
        <source>p95: 95 of 100 requests are faster than this. Dashed lines are gates, dotted ones triggers that roll back by themselves.</source>
        <translation>‏p95: 95 من 100 طلب أسرع من هذا. الخطوط المتقطعة بوابات، والمنقّطة مُطلِقات تتراجع من تلقائها.</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>لا حركة على canary</translation>
    </message>
    <message>
        <source>the plan that was opened is the one that rules</source>
        <translation>الخطة المفتوحة هي السارية</translation>
    </message>
    <message>
        <source>the release does not exist yet</source>
        <translation>الإصدار غير موجود بعد</translation>
    </message>
    <message>
        <source>the run is over</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>they show all of it and follow now; the link to this release does that</source>
        <translation>تعرض كل شيء وتتابع الآن؛ رابط هذا الإصدار يفعل ذلك</translation>
    </message>
    <message>
        <source>you asked for it; a second person approves</source>
        <translation>أنت طلبتها؛ يوافق شخص ثانٍ</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::FirstRun</name>
    <message>
        <source>%1 contexts found in your kubeconfig.</source>
        <translation>عُثر على ⁨%1⁩ سياقات في kubeconfig لديك.</translation>
    </message>
    <message>
        <source>A simulated cluster and four weeks in five minutes. Nothing real is touched. Choose how it goes wrong:</source>
        <translation>عنقود محاكى وأربعة أسابيع في خمس دقائق. لا يُمس شيء حقيقي. اختر كيف يتعثر:</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>الاتصال بعنقود</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>No kubeconfig was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>لم يُعثر على kubeconfig. اضبط KUBECONFIG، أو ابدأ بـ --kubeconfig FILE.</translation>
    </message>
    <message>
        <source>One context found in your kubeconfig.</source>
        <translation>عُثر على سياق واحد في kubeconfig لديك.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>فتح للقراءة فقط…</translation>
    </message>
    <message>
        <source>See everything, change nothing: no request that writes can leave this program. For the wall, for learning, for audits.</source>
        <translation>ترى كل شيء ولا تغيّر شيئاً: لا يمكن لأي طلب كتابة أن يغادر هذا البرنامج. للحائط وللتعلم وللتدقيق.</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>ابدأ التدريب</translation>
    </message>
    <message>
        <source>Tab moves · Enter does it · %1 finds every command once a release is open</source>
        <translation>Tab ينقل · Enter ينفّذ · ⁨%1⁩ يجد كل أمر بعد فتح إصدار</translation>
    </message>
    <message>
        <source>Take a service from 0 to 100 % of production, with evidence, and back in two clicks.</source>
        <translation>خذ خدمة من 0 إلى 100 % من الإنتاج، بالأدلة، وأعدها بنقرتين.</translation>
    </message>
    <message>
        <source>Tidegate</source>
        <translation>Tidegate</translation>
    </message>
    <message>
        <source>Try a rehearsal</source>
        <translation>جرّب تدريباً</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و ⁨%1⁩ غيرها</translation>
    </message>
    <message>
        <source>development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>تجهيز</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Header</name>
    <message>
        <source>%1 not heard yet</source>
        <translation>⁨%1⁩ لم يُسمع بعد</translation>
    </message>
    <message>
        <source>%1 silent for %2</source>
        <translation>⁨%1⁩ صامت منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command (%1)</source>
        <translation>العثور على أمر (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>لا شيء يُتراجع عنه: لا حركة على canary</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>تراجع إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rolling back… %1 %</source>
        <translation>يتراجع… ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>التراجع يجري بالفعل</translation>
    </message>
    <message>
        <source>Two clicks; never blocked (%1)</source>
        <translation>نقرتان؛ لا يُمنع أبدًا (⁨%1⁩)</translation>
    </message>
    <message>
        <source>guarded by %1</source>
        <translation>يحرسه ⁨%1⁩</translation>
    </message>
    <message>
        <source>guarded by this console</source>
        <translation>تحرسه هذه الشاشة</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>سُمع قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>nobody evaluates the rollback triggers</source>
        <translation>لا أحد يقيّم مُطلِقات التراجع</translation>
    </message>
    <message>
        <source>unguarded</source>
        <translation>بلا حراسة</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::NextCard</name>
    <message>
        <source>Allow promotion again</source>
        <translation>السماح بالترقية من جديد</translation>
    </message>
    <message>
        <source>Approval is asked for</source>
        <translation>طُلبت الموافقة</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Ask for approval now</source>
        <translation>اطلب الموافقة الآن</translation>
    </message>
    <message>
        <source>Copy kubectl fallback</source>
        <translation>نسخ أوامر kubectl</translation>
    </message>
    <message>
        <source>Finish the rollback</source>
        <translation>إتمام التراجع</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>إصلاح عاجل…</translation>
    </message>
    <message>
        <source>Intent written</source>
        <translation>كُتبت النية</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No release has begun: there is nothing to hold</source>
        <translation>لم يبدأ أي إصدار: لا شيء لإيقافه</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Stop promotion; triggers stay armed</source>
        <translation>إيقاف الترقية؛ تبقى المُطلِقات مسلحة</translation>
    </message>
    <message>
        <source>The commands that bring traffic back without this program</source>
        <translation>الأوامر التي تعيد الحركة دون هذا البرنامج</translation>
    </message>
    <message>
        <source>possible from &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ممكن من &lt;b&gt;⁨%1⁩&lt;/b&gt;</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>ممكن الآن</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewModel</name>
    <message>
        <source>%1 % of traffic</source>
        <translation>⁨%1⁩ % من الحركة</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewPage</name>
    <message>
        <source>All releases</source>
        <translation>جميع الإصدارات</translation>
    </message>
    <message>
        <source>All releases of the chosen clusters</source>
        <translation>جميع إصدارات العناقيد المختارة</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>العودة إلى ⁨%1⁩ (Esc)</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>Filter the releases</source>
        <translation>ترشيح الإصدارات</translation>
    </message>
    <message>
        <source>GUARDIAN</source>
        <translation>الحارس</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>إصدار جديد…</translation>
    </message>
    <message>
        <source>No cluster is chosen. Choose some with the button Clusters.</source>
        <translation>لم يُختر أي عنقود. اختر بعضها بزر العناقيد.</translation>
    </message>
    <message>
        <source>No release has these words. Esc shows all.</source>
        <translation>لا إصدار فيه هذه الكلمات. Esc يعرض الكل.</translation>
    </message>
    <message>
        <source>No release in the chosen clusters. New release… begins one.</source>
        <translation>لا إصدار في العناقيد المختارة. «إصدار جديد…» يبدأ واحدًا.</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>filter by any word ( / )</source>
        <translation>تصفية بأي كلمة ( / )</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PhaseTrack</name>
    <message>
        <source>%1 items</source>
        <translation>⁨%1⁩ بنود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 ready · %3 % · stable %4</source>
        <translation>⁨%1⁩ من ⁨%2⁩ جاهزة · ⁨%3⁩ % · stable ‏⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 soak</source>
        <translation>⁨%1⁩ مراقبة</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>⁨%1⁩، بـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Click a phase to see its stretch of the charts</source>
        <translation>انقر مرحلة لترى جزءها من المخططات</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>canary %1 · %2 % · %3 of %4 ready</source>
        <translation>canary ‏⁨%1⁩ · ⁨%2⁩ % · ⁨%3⁩ من ⁨%4⁩ جاهزة</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>rolled back after %1</source>
        <translation>تم التراجع بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>traffic is not known: the Service's endpoints are not seen</source>
        <translation>الحركة غير معروفة: لا تُرى نقاط نهاية الخدمة</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PlotItem</name>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>dotted: stable, a week before</source>
        <translation>منقّط: stable قبل أسبوع</translation>
    </message>
    <message>
        <source>nothing is known of a week before</source>
        <translation>لا شيء معروف عن الأسبوع السابق</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalFrame</name>
    <message>
        <source>REHEARSAL</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real</source>
        <translation>تدريب: لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalStrip</name>
    <message>
        <source>+1 d</source>
        <translation>+1 ي</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 س</translation>
    </message>
    <message>
        <source>All is well again</source>
        <translation>كل شيء بخير مجددًا</translation>
    </message>
    <message>
        <source>Both lose the database</source>
        <translation>كلاهما يفقد قاعدة البيانات</translation>
    </message>
    <message>
        <source>Explain each part of the window</source>
        <translation>شرح كل جزء من النافذة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Half the speed</source>
        <translation>نصف السرعة</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سارت الأمور؟</translation>
    </message>
    <message>
        <source>Let something go wrong</source>
        <translation>دع شيئًا يتعطل</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>يتوقف Prometheus</translation>
    </message>
    <message>
        <source>REHEARSAL CLOCK</source>
        <translation>ساعة التدريب</translation>
    </message>
    <message>
        <source>Skip a day</source>
        <translation>تخطي يوم</translation>
    </message>
    <message>
        <source>Skip an hour</source>
        <translation>تخطَّ ساعة</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>قف</translation>
    </message>
    <message>
        <source>The API server is away for ten minutes</source>
        <translation>يغيب خادم API عشر دقائق</translation>
    </message>
    <message>
        <source>The canary fails requests</source>
        <translation>canary يُفشل الطلبات</translation>
    </message>
    <message>
        <source>The canary gets slow</source>
        <translation>يصبح canary بطيئًا</translation>
    </message>
    <message>
        <source>The canary loses its database</source>
        <translation>يفقد canary قاعدة بياناته</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Trouble…</source>
        <translation>عطل…</translation>
    </message>
    <message>
        <source>Twice the speed</source>
        <translation>ضعف السرعة</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ReleaseList</name>
    <message>
        <source>%1 %2, %3 %, %4</source>
        <translation>⁨%1⁩ ⁨%2⁩، ⁨%3⁩ %، ⁨%4⁩</translation>
    </message>
    <message>
        <source>Filter the releases</source>
        <translation>ترشيح الإصدارات</translation>
    </message>
    <message>
        <source>RELEASES</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>RELEASES · %1</source>
        <translation>الإصدارات · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Releases of the cluster</source>
        <translation>إصدارات العنقود</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Sheet</name>
    <message>
        <source>%1 · plan %2</source>
        <translation>⁨%1⁩ · الخطة ⁨%2⁩</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::TabsCard</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح الترشيح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the row's query or patch</source>
        <translation>نسخ استعلام الصف أو رقعته</translation>
    </message>
    <message>
        <source>Copy the row's query or patch (Ctrl+C)</source>
        <translation>نسخ استعلام الصف أو رقعته (Ctrl+C)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>ترشيح الصفوف</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No evidence yet: Prometheus and the pods are being asked.</source>
        <translation>لا أدلة بعد: يُسأل Prometheus وpods.</translation>
    </message>
    <message>
        <source>No pods of either track are seen.</source>
        <translation>لا تُرى pods لأي من المسارين.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>لا صف يحوي “⁨%1⁩”.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is done, seen and noted appears here.</source>
        <translation>لم يحدث شيء بعد. ما يُفعل ويُرى ويُدوَّن يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing was written to the cluster yet.</source>
        <translation>لم يُكتب شيء في العنقود بعد.</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>The journal begins with the first act.</source>
        <translation>يبدأ السجل مع أول فعل.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Toast</name>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tray</name>
    <message>
        <source>End Tidegate</source>
        <translation>إنهاء Tidegate</translation>
    </message>
    <message>
        <source>Open Tidegate</source>
        <translation>فتح Tidegate</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::WallWindow</name>
    <message>
        <source>%1 alarms</source>
        <translation>⁨%1⁩ إنذارات</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>⁨%1⁩ إصدارات</translation>
    </message>
    <message>
        <source>%1 rolling back</source>
        <translation>⁨%1⁩ تتراجع</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>⁨%1⁩ للنظر</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>إنذار واحد</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>إصدار واحد</translation>
    </message>
    <message>
        <source>API %1, metrics %2</source>
        <translation>API ‏⁨%1⁩، المقاييس ⁨%2⁩</translation>
    </message>
    <message>
        <source>FLOOD · %1 alarms in 10 min</source>
        <translation>فيضان · ⁨%1⁩ إنذارًا في 10 دقائق</translation>
    </message>
    <message>
        <source>NOT LIVE · what is shown is old</source>
        <translation>غير مباشر · المعروض قديم</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>لا إصدار</translation>
    </message>
    <message>
        <source>No release is followed yet. One appears here as soon as it begins.</source>
        <translation>لا يُتابَع إصدار بعد. يظهر هنا واحد حالما يبدأ.</translation>
    </message>
    <message>
        <source>Tidegate wall</source>
        <translation>حائط Tidegate</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>شاشة الحائط</translation>
    </message>
    <message>
        <source>first %1, %2</source>
        <translation>الأول ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>freeze %1 begins %2</source>
        <translation>تجميد ⁨%1⁩ يبدأ ⁨%2⁩</translation>
    </message>
    <message>
        <source>live: </source>
        <translation>مباشر: </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>not live: </source>
        <translation>غير مباشر: </translation>
    </message>
    <message>
        <source>page %1 of %2 · %3 more</source>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩ · ⁨%3⁩ أخرى</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source> · in &lt; 1 h</source>
        <translation> · خلال &lt; 1 س</translation>
    </message>
    <message>
        <source> · in ~%1 h</source>
        <translation> · خلال ~⁨%1⁩ س</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره ⁨%1⁩</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>HELD by %1</source>
        <translation>أوقفه ⁨%1⁩</translation>
    </message>
    <message>
        <source>NOT LIVE</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>ROLLING BACK</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>UNGUARDED</source>
        <translation>بلا حراسة</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>after-list %1 of %2</source>
        <translation>قائمة بعد ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>held since %1: %2</source>
        <translation>موقوف منذ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>next: %1 % %2</source>
        <translation>التالي: ⁨%1⁩ % ⁨%2⁩</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>ممكن الآن</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان ⁨%1⁩</translation>
    </message>
</context>
</TS>
