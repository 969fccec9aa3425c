<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>The wall display is open</source>
        <translation>দেয়ালের পর্দা খোলা আছে</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1, planned</source>
        <translation>%1, পরিকল্পিত</translation>
    </message>
    <message>
        <source>Asking Prometheus for the history…</source>
        <translation>Prometheus-কে ইতিহাস জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>ত্রুটির হার</translation>
    </message>
    <message>
        <source>Error rate over the last five minutes: canary %1 %, stable %2 %</source>
        <translation>গত পাঁচ মিনিটের ত্রুটির হার: canary %1 %, stable %2 %</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>P95 সময়</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>freeze %1 begins</source>
        <translation>ফ্রিজ %1 শুরু হয়</translation>
    </message>
    <message>
        <source>gate &lt; %1</source>
        <translation>গেট &lt; %1</translation>
    </message>
    <message>
        <source>gate &lt; %1 %</source>
        <translation>গেট &lt; %1 %</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>তথ্য নেই</translation>
    </message>
    <message>
        <source>p95 over the last five minutes: canary %1 ms, stable %2 ms</source>
        <translation>গত পাঁচ মিনিটের p95: canary %1 ms, stable %2 ms</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>trigger %1×</source>
        <translation>ট্রিগার %1×</translation>
    </message>
    <message>
        <source>trigger &gt; %1</source>
        <translation>ট্রিগার &gt; %1</translation>
    </message>
    <message>
        <source>trigger &gt; %1 %</source>
        <translation>ট্রিগার &gt; %1 %</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>CA of the API server</source>
        <translation>API সার্ভারের CA</translation>
    </message>
    <message>
        <source>act as a member of this group; may be repeated</source>
        <translation>এই দলের সদস্য হিসেবে কাজ; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>act as this user</source>
        <translation>এই ব্যবহারকারী হিসেবে কাজ</translation>
    </message>
    <message>
        <source>address of the API server</source>
        <translation>API সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>বেয়ারার টোকেন</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>ক্লায়েন্ট সার্টিফিকেট</translation>
    </message>
    <message>
        <source>cluster of the kubeconfig</source>
        <translation>kubeconfig-এর ক্লাস্টার</translation>
    </message>
    <message>
        <source>context of the kubeconfig</source>
        <translation>kubeconfig-এর কনটেক্সট</translation>
    </message>
    <message>
        <source>do not check the server's certificate</source>
        <translation>সার্ভারের সার্টিফিকেট যাচাই না করা</translation>
    </message>
    <message>
        <source>give up after this long, e.g. 30s</source>
        <translation>এতক্ষণ পরে ছেড়ে দেওয়া, যেমন 30s</translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>কীভাবে ছাপা হবে</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>এর চাবি</translation>
    </message>
    <message>
        <source>kubeconfig file, or several joined by a colon</source>
        <translation>kubeconfig ফাইল, বা কোলন দিয়ে জোড়া একাধিক</translation>
    </message>
    <message>
        <source>name expected in the server's certificate</source>
        <translation>সার্ভারের সার্টিফিকেটে প্রত্যাশিত নাম</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>নেমস্পেস</translation>
    </message>
    <message>
        <source>release plan</source>
        <translation>রিলিজ প্ল্যান</translation>
    </message>
    <message>
        <source>release, when there is no plan file</source>
        <translation>প্ল্যান ফাইল না থাকলে রিলিজ</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>কিছু বদলাতে পারে এমন কিছু না পাঠানো</translation>
    </message>
    <message>
        <source>user of the kubeconfig</source>
        <translation>kubeconfig-এর ব্যবহারকারী</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source> (empty: the canary as it is)</source>
        <translation> (ফাঁকা: canary যেমন আছে)</translation>
    </message>
    <message>
        <source> · runs now</source>
        <translation> · এখন চলছে</translation>
    </message>
    <message>
        <source> · the glass can be broken from %1 on</source>
        <translation> · %1 থেকে কাচ ভাঙা যায়</translation>
    </message>
    <message>
        <source> · the previous one</source>
        <translation> · আগেরটি</translation>
    </message>
    <message>
        <source>%1 % at once (%2)</source>
        <translation>একবারে %1 % (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 % of traffic</source>
        <translation>%1, ট্রাফিকের %2 %-এ</translation>
    </message>
    <message>
        <source>%1 at %2 %: suspended, to be resumed or closed afterwards</source>
        <translation>%1, %2 %-এ: স্থগিত, পরে আবার শুরু বা বন্ধ করতে হবে</translation>
    </message>
    <message>
        <source>%1 at 100 %; stable is scaled up first</source>
        <translation>%1, 100 %-এ; আগে stable বাড়ানো হয়</translation>
    </message>
    <message>
        <source>%1 begins %2</source>
        <translation>%1 শুরু %2</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>%2-এর মধ্যে %1 অনুমোদন</translation>
    </message>
    <message>
        <source>%1 of %2 as it should be</source>
        <translation>%2টির মধ্যে %1টি যেমন হওয়া উচিত</translation>
    </message>
    <message>
        <source>%1 of %2 items were confirmed within a second of another: a tick that nobody looked at protects nobody.</source>
        <translation>%2টি বিষয়ের %1টি আরেকটির এক সেকেন্ডের মধ্যে নিশ্চিত করা হয়েছে: যে টিক কেউ দেখেনি তা কাউকে রক্ষা করে না।</translation>
    </message>
    <message>
        <source>%1 points (%2 … %3)</source>
        <translation>%1 বিন্দু (%2 … %3)</translation>
    </message>
    <message>
        <source>%1 requests in 5 min</source>
        <translation>5 মিনিটে %1 অনুরোধ</translation>
    </message>
    <message>
        <source>%1 · the object is managed by %2</source>
        <translation>%1 · বস্তুটি পরিচালনা করে %2</translation>
    </message>
    <message>
        <source>%1 → %2 % on the canary</source>
        <translation>canary-তে %1 → %2 %</translation>
    </message>
    <message>
        <source>100 % stays on %1; the canary returns to 0 pods</source>
        <translation>100 % থাকে %1-এ; canary 0 pod-এ ফেরে</translation>
    </message>
    <message>
        <source>Accepted by the API server in a dry run.</source>
        <translation>API সার্ভার পরীক্ষামূলক চালনায় গ্রহণ করেছে।</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>Adopt plan</source>
        <translation>প্ল্যান গ্রহণ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Against stable</source>
        <translation>stable-এর তুলনায়</translation>
    </message>
    <message>
        <source>Alarm load of %1</source>
        <translation>%1-এর অ্যালার্মের চাপ</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket.</source>
        <translation>এড়িয়ে যেতে একটি কারণ ও একটি টিকিট লাগে।</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>%1-এর আরেকটি প্ল্যান</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>Approve hotfix %1 of %2 to %3 %</source>
        <translation>%2-এর হটফিক্স %1, %3 %-এ অনুমোদন</translation>
    </message>
    <message>
        <source>Approve the changed plan of %1</source>
        <translation>%1-এর বদলানো প্ল্যান অনুমোদন</translation>
    </message>
    <message>
        <source>Approve the plan of %1 %2</source>
        <translation>%1 %2-এর প্ল্যান অনুমোদন</translation>
    </message>
    <message>
        <source>Approve the promotion to %1 %</source>
        <translation>%1 %-এ উন্নীত করা অনুমোদন</translation>
    </message>
    <message>
        <source>Ask for the hotfix</source>
        <translation>হটফিক্স চাওয়া</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>চেয়েছেন</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>চায়</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>সর্বশেষ সময়</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>কাচ ভাঙা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Copy the patch for the repository</source>
        <translation>রিপোজিটরির জন্য প্যাচ কপি</translation>
    </message>
    <message>
        <source>Ctrl+Enter promotes · re-checked as you read</source>
        <translation>Ctrl+Enter উন্নীত করে · পড়ার সময় আবার যাচাই হয়</translation>
    </message>
    <message>
        <source>Ctrl+Enter rolls back</source>
        <translation>Ctrl+Enter ফিরিয়ে আনে</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>পরে সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Decisions over time</source>
        <translation>সময় ধরে সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Deploy hotfix</source>
        <translation>হটফিক্স চালু</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 of %2 to %3 %</source>
        <translation>%2-এর হটফিক্স %1, %3 %-এ চালু</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>চালু করেছেন</translation>
    </message>
    <message>
        <source>Deployments that take traffic through a Service</source>
        <translation>যেসব ডিপ্লয়মেন্ট সার্ভিসের মাধ্যমে ট্রাফিক পায়</translation>
    </message>
    <message>
        <source>Deploys without a second person; a review is due, and everybody sees that it is</source>
        <translation>দ্বিতীয় ব্যক্তি ছাড়া চালু হয়; পর্যালোচনা বাকি থাকে, আর সবাই তা দেখে</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ডাইজেস্ট</translation>
    </message>
    <message>
        <source>During</source>
        <translation>চলাকালে</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Each item was confirmed on its own: %1 in all.</source>
        <translation>প্রতিটি বিষয় আলাদাভাবে নিশ্চিত করা হয়েছে: মোট %1টি।</translation>
    </message>
    <message>
        <source>Enter rolls back · Esc cancels</source>
        <translation>Enter ফিরিয়ে আনে · Esc বাতিল করে</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>ক্ষেত্র</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>সমাপ্ত করা</translation>
    </message>
    <message>
        <source>Finish %1: stable takes %2</source>
        <translation>%1 সমাপ্ত: stable নেয় %2</translation>
    </message>
    <message>
        <source>Freeze ahead</source>
        <translation>সামনে ফ্রিজ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>Gate: error rate below</source>
        <translation>গেট: ত্রুটির হার এর নিচে</translation>
    </message>
    <message>
        <source>Gate: p95 below</source>
        <translation>গেট: p95 এর নিচে</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>যায়</translation>
    </message>
    <message>
        <source>Hotfix for %1</source>
        <translation>%1-এর হটফিক্স</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>কেমন হলো?</translation>
    </message>
    <message>
        <source>IN THE FILE</source>
        <translation>ফাইলে</translation>
    </message>
    <message>
        <source>INC-…</source>
        <translation>INC-…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>ইমেজ</translation>
    </message>
    <message>
        <source>Image of the new version</source>
        <translation>নতুন সংস্করণের ইমেজ</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <translation>থামায়</translation>
    </message>
    <message>
        <source>It comes again</source>
        <translation>আবার ফিরে আসে</translation>
    </message>
    <message>
        <source>It does not hold the release up here. It stands in the list that you choose, and is answered there.</source>
        <translation>এটি এখানে রিলিজকে আটকায় না। আপনি যে তালিকা বাছেন সেখানে থাকে, আর সেখানেই উত্তর দেওয়া হয়।</translation>
    </message>
    <message>
        <source>It has changed again. Close this and look anew.</source>
        <translation>এটি আবার বদলেছে। এটি বন্ধ করে নতুন করে দেখুন।</translation>
    </message>
    <message>
        <source>It is meant. The release goes on with what is found; with another template the soak begins anew and approvals are void.</source>
        <translation>এটি ইচ্ছাকৃত। যা পাওয়া গেছে তা নিয়েই রিলিজ চলে; অন্য টেমপ্লেট হলে পর্যবেক্ষণ নতুন করে শুরু হয় আর অনুমোদন বাতিল হয়।</translation>
    </message>
    <message>
        <source>It is not. What the release had is written back, and seen.</source>
        <translation>এটি ইচ্ছাকৃত নয়। রিলিজের যা ছিল তা আবার লেখা হয় ও দেখা হয়।</translation>
    </message>
    <message>
        <source>It is passed over by name, in the journal and the report.</source>
        <translation>এটি নাম ধরে এড়ানো হয়, জার্নালে ও প্রতিবেদনে থাকে।</translation>
    </message>
    <message>
        <source>It is sent once. Without an answer nobody knows whether it began, and this says so.</source>
        <translation>একবার পাঠানো হয়। উত্তর না এলে কেউ জানে না শুরু হয়েছে কি না, আর এখানে তা-ই বলা হয়।</translation>
    </message>
    <message>
        <source>It was deployed or taken back meanwhile.</source>
        <translation>ইতিমধ্যে চালু বা প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
        <source>Keep %1 %</source>
        <translation>%1 % রাখা</translation>
    </message>
    <message>
        <source>Last written by</source>
        <translation>শেষে লিখেছে</translation>
    </message>
    <message>
        <source>MOST FREQUENT</source>
        <translation>সবচেয়ে ঘন ঘন</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>সরায়</translation>
    </message>
    <message>
        <source>New plan from a Deployment in %1</source>
        <translation>%1-এর একটি ডিপ্লয়মেন্ট থেকে নতুন পরিকল্পনা</translation>
    </message>
    <message>
        <source>No Deployment in this namespace takes traffic through a Service. Choose another namespace, or write the plan by hand: tidegatectl plan default.</source>
        <translation>এই নেমস্পেসে কোনো ডিপ্লয়মেন্ট সার্ভিসের মাধ্যমে ট্রাফিক পায় না। অন্য নেমস্পেস বাছুন, বা হাতে পরিকল্পনা লিখুন: tidegatectl plan default।</translation>
    </message>
    <message>
        <source>No item was overridden.</source>
        <translation>কোনো বিষয় উপেক্ষা করা হয়নি।</translation>
    </message>
    <message>
        <source>No release was followed on this computer this month; a rehearsal does not count.</source>
        <translation>এই মাসে এই কম্পিউটারে কোনো রিলিজ অনুসরণ করা হয়নি; মহড়া গণনায় আসে না।</translation>
    </message>
    <message>
        <source>No trigger would have fired.</source>
        <translation>কোনো ট্রিগার চালু হতো না।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>ফেরানো হয় না</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Nothing is changed in the cluster: the plan is a file, and the release begins when it is approved.</source>
        <translation>ক্লাস্টারে কিছুই বদলায় না: পরিকল্পনা একটি ফাইল, আর অনুমোদিত হলে রিলিজ শুরু হয়।</translation>
    </message>
    <message>
        <source>Nothing moves yet: a second person answers first.</source>
        <translation>এখনও কিছু সরে না: আগে দ্বিতীয় ব্যক্তি উত্তর দেন।</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>এখনও কিছু চেষ্টা করা হয়নি।</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>বস্তু</translation>
    </message>
    <message>
        <source>OFFERED</source>
        <translation>প্রস্তাবিত</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>আমাদের</translation>
    </message>
    <message>
        <source>Offer for approval</source>
        <translation>অনুমোদনের জন্য প্রস্তাব</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>প্রস্তাব করেছেন</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>একবার</translation>
    </message>
    <message>
        <source>Once adopted</source>
        <translation>গ্রহণের পর</translation>
    </message>
    <message>
        <source>One version straight to a weight, past the phases. It needs a second person, and is told to everybody.</source>
        <translation>একটি সংস্করণ সোজা একটি ওজনে, ধাপ এড়িয়ে। দ্বিতীয় ব্যক্তি লাগে, আর সবাইকে জানানো হয়।</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Overridden items: %1. Somebody will ask why.</source>
        <translation>উপেক্ষিত বিষয়: %1টি। কেউ জিজ্ঞেস করবে কেন।</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>এড়ানো</translation>
    </message>
    <message>
        <source>Override “%1”</source>
        <translation>“%1” এড়ানো</translation>
    </message>
    <message>
        <source>PASSES OVER</source>
        <translation>এড়ায়</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>এড়ানো হয়েছে</translation>
    </message>
    <message>
        <source>Passes over</source>
        <translation>এড়ায়</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Prometheus has nothing of this time.</source>
        <translation>এই সময়ের কিছু Prometheus-এর কাছে নেই।</translation>
    </message>
    <message>
        <source>Prometheus is not needed for this.</source>
        <translation>এর জন্য Prometheus লাগে না।</translation>
    </message>
    <message>
        <source>Promote %1 %2 from %3 % to %4 %</source>
        <translation>%1 %2 উন্নীত করা: %3 % থেকে %4 %</translation>
    </message>
    <message>
        <source>Promote is closed until it is decided; rolling back is not.</source>
        <translation>সিদ্ধান্ত না হওয়া পর্যন্ত উন্নীত করা বন্ধ; ফিরিয়ে আনা নয়।</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>%1 %-এ উন্নীত করা</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>স্থগিত রাখা</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>“%1” স্থগিত রাখা</translation>
    </message>
    <message>
        <source>REVISIONS</source>
        <translation>রিভিশন</translation>
    </message>
    <message>
        <source>RULES NOW</source>
        <translation>এখন যা চলে</translation>
    </message>
    <message>
        <source>Read the report next, then rehearse another scenario.</source>
        <translation>এবার প্রতিবেদন পড়ুন, তারপর আরেকটি দৃশ্যের মহড়া দিন।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Reason, to reject</source>
        <translation>প্রত্যাখ্যানের কারণ</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>আবার গড়া</translation>
    </message>
    <message>
        <source>Rebuild the projections of %1</source>
        <translation>%1-এর প্রজেকশন আবার গড়া</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>আবার চালানো</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>পুনরুদ্ধার</translation>
    </message>
    <message>
        <source>Review hotfix %1</source>
        <translation>হটফিক্স %1 পর্যালোচনা</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>পর্যালোচিত</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>%1 ফিরিয়ে আনা %2-এ</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>এখনই ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Roll back to %1 takes about %2.</source>
        <translation>%1-এ ফিরিয়ে আনতে প্রায় %2 লাগে।</translation>
    </message>
    <message>
        <source>Rollback returns to</source>
        <translation>ফেরা হয়</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>সংরক্ষণ করে খুলুন…</translation>
    </message>
    <message>
        <source>Say what it is based on, the reason and the ticket.</source>
        <translation>ভিত্তি, কারণ আর টিকিট বলুন।</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>কেন পিছিয়ে দেওয়া হচ্ছে তা বলুন।</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>দ্বিতীয় মত</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>অন্য কেউ %1 বদলেছে</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>প্রত্যাহার</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>লাগে</translation>
    </message>
    <message>
        <source>The hotfix had a second person.</source>
        <translation>হটফিক্সে দ্বিতীয় ব্যক্তি ছিলেন।</translation>
    </message>
    <message>
        <source>The hotfix went ahead without a second person: its review is still due.</source>
        <translation>হটফিক্স দ্বিতীয় ব্যক্তি ছাড়াই গেছে: তার পর্যালোচনা এখনও বাকি।</translation>
    </message>
    <message>
        <source>The next step is another one now. Close this and look again.</source>
        <translation>পরের পদক্ষেপ এখন অন্য। এটি বন্ধ করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>The proposed plan; it may be changed</source>
        <translation>প্রস্তাবিত পরিকল্পনা; বদলানো যায়</translation>
    </message>
    <message>
        <source>The release went through all its phases.</source>
        <translation>রিলিজটি তার সব ধাপ পার করেছে।</translation>
    </message>
    <message>
        <source>The same triggers and gates that guard this release, over what Prometheus still has. It only tries: nothing is changed.</source>
        <translation>যে ট্রিগার ও গেট এই রিলিজ পাহারা দেয়, Prometheus-এর কাছে যা আছে তার উপর। এটি শুধু চেষ্টা: কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>The trigger rolled back by itself; nobody had to be awake.</source>
        <translation>ট্রিগার নিজেই ফিরিয়ে এনেছে; কাউকে জেগে থাকতে হয়নি।</translation>
    </message>
    <message>
        <source>There is no version to roll back to.</source>
        <translation>ফেরার মতো কোনো সংস্করণ নেই</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>মাধ্যমে</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>টিকিট</translation>
    </message>
    <message>
        <source>Ticks that were withdrawn: %1. The Timeline shows when.</source>
        <translation>প্রত্যাহার করা টিক: %1টি। কখন তা সময়রেখা দেখায়।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>To undo</source>
        <translation>ফেরাতে</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>ট্রাফিক</translation>
    </message>
    <message>
        <source>Trigger: error rate above</source>
        <translation>ট্রিগার: ত্রুটির হার এর উপরে</translation>
    </message>
    <message>
        <source>Trigger: p95 above the baseline</source>
        <translation>ট্রিগার: p95 ভিত্তিরেখার উপরে</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>ততক্ষণ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>কী বদলায়</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ওজন</translation>
    </message>
    <message>
        <source>What is manageable: EEMUA 191, ISA-18.2. As text or JSON: tidegatectl alarms.</source>
        <translation>যতটা সামলানো যায়: EEMUA 191, ISA-18.2। টেক্সট বা JSON হিসেবে: tidegatectl alarms।</translation>
    </message>
    <message>
        <source>What the new version has written to databases and queues.</source>
        <translation>নতুন সংস্করণ ডেটাবেস ও কিউ-তে যা লিখেছে।</translation>
    </message>
    <message>
        <source>What would these settings have done?</source>
        <translation>এই সেটিং কী করত?</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>কে দায়িত্বে</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>প্রত্যাহার</translation>
    </message>
    <message>
        <source>You deployed it: somebody else reviews it.</source>
        <translation>আপনি চালু করেছেন: অন্য কেউ পর্যালোচনা করেন।</translation>
    </message>
    <message>
        <source>You rolled back %1 after the trigger fired.</source>
        <translation>ট্রিগার চালু হওয়ার %1 পরে আপনি ফিরিয়ে এনেছেন।</translation>
    </message>
    <message>
        <source>You rolled back before any trigger fired.</source>
        <translation>কোনো ট্রিগার চালু হওয়ার আগেই আপনি ফিরিয়ে এনেছেন।</translation>
    </message>
    <message>
        <source>a gate closed</source>
        <translation>একটি গেট বন্ধ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>প্রায় %1</translation>
    </message>
    <message>
        <source>about %1 requests/s more</source>
        <translation>প্রায় %1 অনুরোধ/সে. বেশি</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>এবং আরও %1</translation>
    </message>
    <message>
        <source>approvals of promotions are void; phases that have begun stay as they are.</source>
        <translation>উন্নীত করার অনুমোদন বাতিল হয়; যে ধাপ শুরু হয়েছে তা যেমন আছে থাকে।</translation>
    </message>
    <message>
        <source>asking Prometheus, in steps of %1…</source>
        <translation>Prometheus-কে জিজ্ঞাসা করা হচ্ছে, %1 পরপর…</translation>
    </message>
    <message>
        <source>asking the API server…</source>
        <translation>API সার্ভারকে জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>at the latest in, e.g. 24h (no limit when empty)</source>
        <translation>সর্বশেষ এর মধ্যে, যেমন 24h (ফাঁকা: সীমা নেই)</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canary %1</translation>
    </message>
    <message>
        <source>canary %1 → %2, stable %3 → %4</source>
        <translation>canary %1 → %2, stable %3 → %4</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>canary: %1</translation>
    </message>
    <message>
        <source>from the image's tag when empty</source>
        <translation>ফাঁকা হলে ইমেজের ট্যাগ থেকে</translation>
    </message>
    <message>
        <source>held</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>image of the hotfix</source>
        <translation>হটফিক্সের ইমেজ</translation>
    </message>
    <message>
        <source>no canary</source>
        <translation>canary নেই</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>তথ্য নেই</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>nothing: every gate is open</source>
        <translation>কিছু না: সব গেট খোলা</translation>
    </message>
    <message>
        <source>nothing: there is no version to roll back to</source>
        <translation>কিছু না: ফেরার মতো কোনো সংস্করণ নেই</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>এখন %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>promotion possible</source>
        <translation>উন্নীত করা সম্ভব</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>revision %1 · %2</source>
        <translation>রিভিশন %1 · %2</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>stable %1</translation>
    </message>
    <message>
        <source>the API server's service proxy, in namespace %1</source>
        <translation>API সার্ভারের সার্ভিস প্রক্সি, নেমস্পেস %1-এ</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>গত এক দিন</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>গত চার সপ্তাহ</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>গত এক সপ্তাহ</translation>
    </message>
    <message>
        <source>the plan has to be approved anew.</source>
        <translation>প্ল্যান নতুন করে অনুমোদন করতে হবে।</translation>
    </message>
    <message>
        <source>the plan in the cluster rules, for everybody. Triggers stay armed; rolling back is never closed.</source>
        <translation>ক্লাস্টারের প্ল্যানই সবার জন্য চলে। ট্রিগার সজাগ থাকে; ফিরিয়ে আনা কখনও বন্ধ হয় না।</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>টিকিট</translation>
    </message>
    <message>
        <source>to reject: why</source>
        <translation>প্রত্যাখ্যান করতে: কেন</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>বলার মতো যথেষ্ট নয়</translation>
    </message>
    <message>
        <source>what is broken, and for whom</source>
        <translation>কী ভেঙেছে, আর কার জন্য</translation>
    </message>
    <message>
        <source>what the review found</source>
        <translation>পর্যালোচনায় কী পাওয়া গেল</translation>
    </message>
    <message>
        <source>who answers for it (you, when empty)</source>
        <translation>কে দায়িত্বে (ফাঁকা: আপনি)</translation>
    </message>
    <message>
        <source>“%1” is no time from now. Write it as 90m, 24h or 3d.</source>
        <translation>“%1” এখন থেকে কোনো সময় নয়। 90m, 24h বা 3d লিখুন।</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source> · read-only</source>
        <translation> · শুধু পড়া</translation>
    </message>
    <message>
        <source>%1%2 · namespace %3 · times in %4</source>
        <translation>%1%2 · নেমস্পেস %3 · সময় %4-এ</translation>
    </message>
    <message>
        <source>REHEARSAL · nothing here is real</source>
        <translation>মহড়া · এখানে কিছুই আসল নয়</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 আগে</translation>
    </message>
    <message>
        <source>%1 times in this phase</source>
        <translation>এই ধাপে %1 বার</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>এক সপ্তাহ আগে</translation>
    </message>
    <message>
        <source>ACTS</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Acknowledged: a person confirms with a value or a link, and their name is kept.</source>
        <translation>নিশ্চিত: একজন ব্যক্তি মান বা লিংক দিয়ে নিশ্চিত করেন, তাঁর নাম থাকে।</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>অ্যালার্ম ও কী করতে হবে</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>সব রিলিজ</translation>
    </message>
    <message>
        <source>Another release</source>
        <translation>অন্য রিলিজ</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>নাম ধরে যেকোনো কমান্ড</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>অনুমোদন বা প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>সারণি হিসেবে</translation>
    </message>
    <message>
        <source>CHARTS</source>
        <translation>চার্ট</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>নিশ্চিত</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>যা ঠিক করে</translation>
    </message>
    <message>
        <source>Explain the item</source>
        <translation>দফার ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>সারি ছাঁকা</translation>
    </message>
    <message>
        <source>Hide canary, stable</source>
        <translation>canary, stable লুকানো</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>থামানো বা আবার শুরু</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>হটফিক্স</translation>
    </message>
    <message>
        <source>It goes into the journal and the report, with your name.</source>
        <translation>এটি আপনার নামে জার্নাল ও প্রতিবেদনে যায়।</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>দফা</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>চাবি</translation>
    </message>
    <message>
        <source>Killer item: it needs the machine's tick and a person's.</source>
        <translation>মারাত্মক দফা: যন্ত্রের চিহ্ন ও মানুষের চিহ্ন দুটোই লাগে।</translation>
    </message>
    <message>
        <source>Logarithmic p95</source>
        <translation>লগারিদমীয় p95</translation>
    </message>
    <message>
        <source>Manual: a person does it and says so.</source>
        <translation>হাতে: একজন ব্যক্তি করেন ও বলেন।</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>পরের প্যানেল</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>টাইমলাইনের নোট</translation>
    </message>
    <message>
        <source>Note: read it; there is nothing to confirm.</source>
        <translation>টীকা: পড়ুন; নিশ্চিত করার কিছু নেই।</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>এড়ানো</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>মালিক</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>Phase, hour, day, week, all</source>
        <translation>ধাপ, ঘণ্টা, দিন, সপ্তাহ, সব</translation>
    </message>
    <message>
        <source>Pin and measure, clear</source>
        <translation>পিন ও মাপ, মোছা</translation>
    </message>
    <message>
        <source>Promote; in its dialog: yes</source>
        <translation>উন্নীত করা; এর ডায়ালগে: হ্যাঁ</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>স্থগিত রাখা</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>কোয়েরি</translation>
    </message>
    <message>
        <source>Question: a person answers it; it never answers itself.</source>
        <translation>প্রশ্ন: একজন ব্যক্তি উত্তর দেন; নিজে কখনও উত্তর দেয় না।</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>সঙ্গে পড়ুন</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>আবার খারাপ</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>নিয়ম</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Sensed: a machine looks, at every poll, and takes the tick back when it no longer holds.</source>
        <translation>মাপা: যন্ত্র প্রতিবার দেখে, আর সত্যি না থাকলে চিহ্ন ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>Settings, keys too</source>
        <translation>সেটিংস, কী-ও</translation>
    </message>
    <message>
        <source>Sort by a column, turn it</source>
        <translation>কলাম ধরে সাজানো, উল্টানো</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>দাঁড়িয়ে আছে</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>আগের দৃশ্য</translation>
    </message>
    <message>
        <source>Timeline … Journal</source>
        <translation>টাইমলাইন … জার্নাল</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>এইমাত্র যা করা হলো তা ফেরানো</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ওজন</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>অ্যালার্ম আপনার কাছে কী চায়</translation>
    </message>
    <message>
        <source>What happened next, before</source>
        <translation>পরে, আগে কী ঘটেছে</translation>
    </message>
    <message>
        <source>Whole release, live</source>
        <translation>পুরো রিলিজ, সরাসরি</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>বড় করা</translation>
    </message>
    <message>
        <source>what the others should know</source>
        <translation>অন্যদের যা জানা দরকার</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>NOT LIVE</source>
        <translation>সরাসরি নয়</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>শুরুর আগে</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>থামিয়েছেন %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>শুরু হয়নি</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>প্ল্যান মতো</translation>
    </message>
    <message>
        <source>read-only: nothing is sent</source>
        <translation>শুধু পড়া: কিছু পাঠানো হয় না</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ট্রাফিক সরানো হচ্ছে</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>অনুমোদনের অপেক্ষায়</translation>
    </message>
</context>
<context>
    <name>glyph</name>
    <message>
        <source>alarm</source>
        <translation>অ্যালার্ম</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>মানুষের দ্বারা</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>সাবধান</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>পাহারায়</translation>
    </message>
    <message>
        <source>held</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>live</source>
        <translation>সরাসরি</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>তালাবদ্ধ</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ঠিক</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>এড়ানো</translation>
    </message>
    <message>
        <source>running</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>পুরনো</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>করতে হবে</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 has it: %2</source>
        <translation>%1 নেওয়া আছে: %2</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>অ্যালার্ম ও কী করতে হবে</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>সব রিলিজ</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>নাম ধরে যেকোনো কমান্ড</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>অনুমোদন বা প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>সারি ছাঁকা</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>থামানো বা আবার শুরু</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>হটফিক্স</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>জার্নাল</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>চাবি</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>পরের প্যানেল</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>উন্নীত করা</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Rolling back always has a key</source>
        <translation>ফিরিয়ে আনার সবসময় একটি কী থাকে</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>The release after</source>
        <translation>পরের রিলিজ</translation>
    </message>
    <message>
        <source>The release before</source>
        <translation>আগের রিলিজ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>টাইমলাইন</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>এইমাত্র যা করা হলো তা ফেরানো</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>অ্যালার্ম আপনার কাছে কী চায়</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>context of the kubeconfig</source>
        <translation>kubeconfig-এর কনটেক্সট</translation>
    </message>
    <message>
        <source>how far away it is read</source>
        <translation>কত দূর থেকে পড়া হয়</translation>
    </message>
    <message>
        <source>how long after it is there</source>
        <translation>দেখা দেওয়ার কতক্ষণ পরে</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>kubeconfig ফাইল</translation>
    </message>
    <message>
        <source>language, e.g. de</source>
        <translation>ভাষা, যেমন de</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>নেমস্পেস</translation>
    </message>
    <message>
        <source>open a rehearsal; a scenario's name may follow</source>
        <translation>মহড়া খোলা; দৃশ্যের নাম দেওয়া যায়</translation>
    </message>
    <message>
        <source>play a whole rehearsal and write pictures and report there</source>
        <translation>পুরো মহড়া চালিয়ে ছবি ও প্রতিবেদন সেখানে লেখা</translation>
    </message>
    <message>
        <source>release plan to open</source>
        <translation>যে রিলিজ প্ল্যান খোলা হবে</translation>
    </message>
    <message>
        <source>release seconds per real second of a rehearsal</source>
        <translation>মহড়ার প্রতি আসল সেকেন্ডে রিলিজের সেকেন্ড</translation>
    </message>
    <message>
        <source>release to open, as the cluster has it</source>
        <translation>যে রিলিজ খোলা হবে, ক্লাস্টারে যেমন আছে</translation>
    </message>
    <message>
        <source>screen of the wall, from 0</source>
        <translation>দেয়ালের পর্দা, 0 থেকে</translation>
    </message>
    <message>
        <source>seed of a rehearsal</source>
        <translation>মহড়ার বীজ</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>কিছু বদলাতে পারে এমন কিছু না পাঠানো</translation>
    </message>
    <message>
        <source>size of the wall's screen</source>
        <translation>দেয়ালের পর্দার মাপ</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>জানালার মাপ</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>এই লেখা</translation>
    </message>
    <message>
        <source>wall display, full screen</source>
        <translation>দেয়ালের পর্দা, পুরো পর্দা</translation>
    </message>
    <message>
        <source>which page</source>
        <translation>কোন পাতা</translation>
    </message>
    <message>
        <source>write a picture of a page and quit</source>
        <translation>একটি পাতার ছবি লিখে শেষ</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>UNGUARDED</source>
        <translation>পাহারাহীন</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>শুরুর আগে</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>clusters: %1</source>
        <translation>ক্লাস্টার: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>সমাপ্ত করা</translation>
    </message>
    <message>
        <source>held</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>শেষে %1</translation>
    </message>
    <message>
        <source>need somebody: %1</source>
        <translation>কাউকে দরকার: %1</translation>
    </message>
    <message>
        <source>never guarded</source>
        <translation>কখনও পাহারায় নয়</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>কেউ না</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>পড়া যায় না</translation>
    </message>
    <message>
        <source>only namespace %1 may be seen</source>
        <translation>শুধু নেমস্পেস %1 দেখা যায়</translation>
    </message>
    <message>
        <source>promote to %1 %</source>
        <translation>%1 %-এ উন্নীত করা</translation>
    </message>
    <message>
        <source>releases: %1</source>
        <translation>রিলিজ: %1</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ট্রাফিক সরানো হচ্ছে</translation>
    </message>
    <message>
        <source>soaked</source>
        <translation>পর্যবেক্ষণ শেষ</translation>
    </message>
    <message>
        <source>soaking</source>
        <translation>পর্যবেক্ষণে</translation>
    </message>
    <message>
        <source>soaks %1 more</source>
        <translation>আরও %1 পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>start at %1 %</source>
        <translation>%1 % দিয়ে শুরু</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>অনুমোদনের অপেক্ষায়</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>A short one for each new alarm of high priority, on the desk and on the wall. All that it says is on the screen, too.</source>
        <translation>উচ্চ অগ্রাধিকারের প্রতিটি নতুন অ্যালার্মে একটি ছোট শব্দ, ডেস্কে ও দেয়ালে। যা জানায় তার সবই পর্দাতেও থাকে।</translation>
    </message>
    <message>
        <source>Alarms only</source>
        <translation>শুধু অ্যালার্ম</translation>
    </message>
    <message>
        <source>All that is new</source>
        <translation>নতুন সবকিছু</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Begin where you were</source>
        <translation>যেখানে ছিলেন সেখানে শুরু</translation>
    </message>
    <message>
        <source>Choose a file that Settings, Export wrote. Nothing was changed.</source>
        <translation>সেটিংস, এক্সপোর্ট যে ফাইল লিখেছে সেটি বেছে নিন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Dark, light, or whatever the desktop has at the moment.</source>
        <translation>গাঢ়, হালকা, অথবা ডেস্কটপে এখন যা আছে।</translation>
    </message>
    <message>
        <source>Distance of the wall</source>
        <translation>দেয়ালের দূরত্ব</translation>
    </message>
    <message>
        <source>From where it is read.</source>
        <translation>যেখান থেকে পড়া হয়।</translation>
    </message>
    <message>
        <source>Hour of the day from which all is told again.</source>
        <translation>দিনের যে ঘণ্টা থেকে আবার সব জানানো হয়।</translation>
    </message>
    <message>
        <source>Hour of the day from which only alarms are told. The same hour twice: no quiet hours.</source>
        <translation>দিনের যে ঘণ্টা থেকে শুধু অ্যালার্ম জানানো হয়। দুবার একই ঘণ্টা: নীরব সময় নেই।</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC-তে</translation>
    </message>
    <message>
        <source>In your own zone</source>
        <translation>আপনার নিজের সময়-অঞ্চলে</translation>
    </message>
    <message>
        <source>Its diagonal; with the distance it decides the size of the letters.</source>
        <translation>এর কর্ণ; দূরত্বের সঙ্গে এটি অক্ষরের আকার ঠিক করে।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>চাবি</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>চেহারা ও ভাষা</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কিছু নয়</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>Of the windows. Names, journal and commands stay as everybody else sees them.</source>
        <translation>জানালাগুলোর। নাম, জার্নাল ও কমান্ড অন্যরা যেমন দেখে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>ডেস্কটপে</translation>
    </message>
    <message>
        <source>Opens the release that was open last, and guards it. Off: the first page asks.</source>
        <translation>শেষে খোলা রিলিজটি খোলে ও পাহারা দেয়। বন্ধ: প্রথম পাতা জিজ্ঞাসা করে।</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>নীরব শুরু</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>নীরব শেষ</translation>
    </message>
    <message>
        <source>Screen of the wall</source>
        <translation>দেয়ালের পর্দা</translation>
    </message>
    <message>
        <source>Shows how the release is; a click brings the window. Not all desktops have a tray.</source>
        <translation>রিলিজ কেমন আছে দেখায়; ক্লিক করলে জানালা আসে। সব ডেস্কটপে ট্রে নেই।</translation>
    </message>
    <message>
        <source>Sign in the system tray</source>
        <translation>সিস্টেম ট্রেতে চিহ্ন</translation>
    </message>
    <message>
        <source>Sound for alarms</source>
        <translation>অ্যালার্মের শব্দ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>The zone in which all times are shown.</source>
        <translation>যে সময়-অঞ্চলে সব সময় দেখানো হয়।</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>এই সেটিংস নতুনতর সংস্করণের</translation>
    </message>
    <message>
        <source>This file holds no settings of Tidegate</source>
        <translation>এই ফাইলে Tidegate-এর কোনো সেটিংস নেই</translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on: %2</source>
        <translation>এটি JSON নয়, %1 নম্বর অক্ষর থেকে: %2</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>দেয়াল</translation>
    </message>
    <message>
        <source>While the window is not in front. They are never the only way to hear of something.</source>
        <translation>যখন জানালা সামনে নেই। কিছু জানার একমাত্র উপায় এগুলো কখনোই নয়।</translation>
    </message>
    <message>
        <source>cannot be "%1"</source>
        <translation>"%1" হতে পারে না</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ঘ</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>ইঞ্চি</translation>
    </message>
    <message>
        <source>its key is that of: %1</source>
        <translation>এর কী আগে থেকেই এটির: %1</translation>
    </message>
    <message>
        <source>m</source>
        <translation>মি</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>এখানে অজানা</translation>
    </message>
    <message>
        <source>not yours to set here</source>
        <translation>এখানে আপনার বদলানোর নয়</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>%1 no answer</source>
        <translation>%1 উত্তর নেই</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>অচল</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>চাওয়া</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>নিশ্চিত</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>যাচ্ছে</translation>
    </message>
    <message>
        <source>live</source>
        <translation>সরাসরি</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>প্রস্তুত নয়</translation>
    </message>
    <message>
        <source>note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>দেখা গেছে</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>override</source>
        <translation>এড়ানো</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>প্ল্যান</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>উন্নীত</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>query</source>
        <translation>কোয়েরি</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>ট্রিগার</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>up</source>
        <translation>সচল</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>%1 পড়া যায়নি: %2। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 লেখা যায়নি: %2। অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Export your settings</source>
        <translation>আপনার সেটিংস এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>এক্সপোর্ট…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>সেটিংস ইমপোর্ট</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ইমপোর্ট…</translation>
    </message>
    <message>
        <source>Left as it was: %1.</source>
        <translation>যা আগের মতোই রইল: %1।</translation>
    </message>
    <message>
        <source>No setting answers to that.</source>
        <translation>কোনো সেটিং এর সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>পুনঃস্থাপন</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>পুনঃস্থাপন: %1</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>সেটিংস খোঁজা</translation>
    </message>
    <message>
        <source>Search: theme, keys, quiet…</source>
        <translation>খোঁজ: থিম, কী, নীরব…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>সেটিংস (*.json)</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>নেওয়া হয়েছে: %1টি।</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>যা বদলান তা সঙ্গে সঙ্গে কার্যকর।</translation>
    </message>
    <message>
        <source>Your own settings are in %1.</source>
        <translation>আপনার নিজের সেটিংস %1-এ আছে।</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ডিফল্ট</translation>
    </message>
    <message>
        <source>this start's command line</source>
        <translation>এই শুরুর কমান্ড লাইন</translation>
    </message>
    <message>
        <source>your administrator's</source>
        <translation>আপনার প্রশাসকের</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>আপনার</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % সীমা</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>হ্যাশ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>স্বাস্থ্য</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>বলে</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>সীমা</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>বস্তু</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>রিস্টার্ট</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>ট্র্যাক</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Who, outcome</source>
        <translation>কে, ফল</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>লেখা</translation>
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
        <translation>“%1” স্থগিত রাখা যায় না: রিলিজ এর উপর নির্ভর করে</translation>
    </message>
    <message>
        <source>"%1" depends on the answer to "%2"</source>
        <translation>“%1” নির্ভর করে “%2”-এর উত্তরের উপর</translation>
    </message>
    <message>
        <source>"%1" holds again (absent since %2)</source>
        <translation>“%1” আবার ঠিক (%2 থেকে ছিল না)</translation>
    </message>
    <message>
        <source>"%1" is a question: begin the answer with yes or no</source>
        <translation>“%1” একটি প্রশ্ন: উত্তর yes বা no দিয়ে শুরু করুন</translation>
    </message>
    <message>
        <source>"%1" is measured, not ticked. Override it with a reason if it must be passed over.</source>
        <translation>“%1” মাপা হয়, টিক দেওয়া হয় না। এড়াতেই হলে কারণ দিয়ে এড়ান।</translation>
    </message>
    <message>
        <source>"%1" is measured: it cannot be put off. Override it with a reason if it must be passed over.</source>
        <translation>“%1” মাপা হয়: স্থগিত রাখা যায় না। এড়াতেই হলে কারণ দিয়ে এড়ান।</translation>
    </message>
    <message>
        <source>"%1" is no later list than the item's own: during or after</source>
        <translation>“%1” দফার নিজের তালিকার পরের তালিকা নয়: during বা after</translation>
    </message>
    <message>
        <source>"%1" stands in the last list: there is no later one</source>
        <translation>“%1” শেষ তালিকায় আছে: এর পরে আর তালিকা নেই</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%3-এর %2)</translation>
    </message>
    <message>
        <source>%1 % &lt; %2 %</source>
        <translation>%1 % &lt; %2 %</translation>
    </message>
    <message>
        <source>%1 % in the last hour, limit %2 %</source>
        <translation>গত ঘণ্টায় %1 %, সীমা %2 %</translation>
    </message>
    <message>
        <source>%1 % is no phase of the plan; it has %2</source>
        <translation>%1 % প্ল্যানের কোনো ধাপ নয়; আছে %2</translation>
    </message>
    <message>
        <source>%1 % of requests reach the canary, planned %2 %</source>
        <translation>অনুরোধের %1 % canary-তে পৌঁছায়, পরিকল্পিত %2 %</translation>
    </message>
    <message>
        <source>%1 % of requests, planned %2 %</source>
        <translation>অনুরোধের %1 %, পরিকল্পিত %2 %</translation>
    </message>
    <message>
        <source>%1 % ≥ %2 %</source>
        <translation>%1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>%1 %2 does not exist</source>
        <translation>%1 %2 নেই</translation>
    </message>
    <message>
        <source>%1 %2 has no key %3</source>
        <translation>%1 %2-এ %3 কী নেই</translation>
    </message>
    <message>
        <source>%1 %2 is not in sight</source>
        <translation>%1 %2 দেখা যায় না</translation>
    </message>
    <message>
        <source>%1 %2 selects nothing</source>
        <translation>%1 %2 কিছুই বাছে না</translation>
    </message>
    <message>
        <source>%1 %2, which autoscaler %3 is for, does not exist</source>
        <translation>%1 %2, যার জন্য autoscaler %3, তা নেই</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)? [y/N]</source>
        <translation>%1 (%3-এ %2)? [y/N]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), asked by %3</source>
        <translation>%1 (%2), চেয়েছেন %3</translation>
    </message>
    <message>
        <source>%1 (%2), by %3</source>
        <translation>%1 (%2), %3 দ্বারা</translation>
    </message>
    <message>
        <source>%1 accepted that %2: %3</source>
        <translation>%1 মেনে নিয়েছেন যে %2: %3</translation>
    </message>
    <message>
        <source>%1 acted first at %2: %3</source>
        <translation>%1 আগে কাজ করেছেন, %2: %3</translation>
    </message>
    <message>
        <source>%1 acted first: %2 runs since %3</source>
        <translation>%1 আগে কাজ করেছেন: %2 চলছে %3 থেকে</translation>
    </message>
    <message>
        <source>%1 adopted plan %2, approved by %4: %3</source>
        <translation>%1 প্ল্যান %2 গ্রহণ করেছেন, %4 অনুমোদন করেছেন: %3</translation>
    </message>
    <message>
        <source>%1 adopted plan %2: %3</source>
        <translation>%1 প্ল্যান %2 গ্রহণ করেছেন: %3</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed: %2</source>
        <translation>অন্য কেউ যা বদলেছে %1 তা গ্রহণ করেছেন: %2</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed; the soak begins anew: %2</source>
        <translation>অন্য কেউ যা বদলেছে %1 তা গ্রহণ করেছেন; পর্যবেক্ষণ নতুন করে শুরু: %2</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, and Prometheus has no Alertmanager to send them to</source>
        <translation>%1টি অ্যালার্ট লোড করা, কিন্তু পাঠানোর মতো Alertmanager Prometheus-এর নেই</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, routed and silent</source>
        <translation>%1টি অ্যালার্ট লোড করা, পাঠানোর পথ আছে, আর নীরব</translation>
    </message>
    <message>
        <source>%1 and %2 points cannot decide at this confidence</source>
        <translation>%1 ও %2 বিন্দু এই আস্থায় সিদ্ধান্ত দিতে পারে না</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 উত্তর দিয়েছে: %2</translation>
    </message>
    <message>
        <source>%1 approved %2 · %3</source>
        <translation>%1 অনুমোদন করেছেন %2 · %3</translation>
    </message>
    <message>
        <source>%1 asked for this approval and cannot give it. A second person has to.</source>
        <translation>%1 এই অনুমোদন চেয়েছেন, তাই দিতে পারেন না। দ্বিতীয় ব্যক্তিকে দিতে হবে।</translation>
    </message>
    <message>
        <source>%1 asked for this hotfix and cannot approve it. A second person has to.</source>
        <translation>%1 এই হটফিক্স চেয়েছেন, তাই অনুমোদন করতে পারেন না। দ্বিতীয় ব্যক্তিকে করতে হবে।</translation>
    </message>
    <message>
        <source>%1 asks for approval</source>
        <translation>%1 অনুমোদন চাইছেন</translation>
    </message>
    <message>
        <source>%1 asks for hotfix %2 (based on %3) straight to %4 %: %5 (%6). It passes over: %7</source>
        <translation>%1 হটফিক্স %2 চাইছেন (ভিত্তি %3) সোজা %4 %-এ: %5 (%6)। এড়ায়: %7</translation>
    </message>
    <message>
        <source>%1 at %2 % is suspended; it can be resumed after the hotfix</source>
        <translation>%1, %2 %-এ স্থগিত; হটফিক্সের পরে আবার শুরু করা যায়</translation>
    </message>
    <message>
        <source>%1 broke the glass: hotfix %2 to %3 % without a second person. A review is due.</source>
        <translation>%1 কাচ ভেঙেছেন: হটফিক্স %2, %3 %-এ, দ্বিতীয় ব্যক্তি ছাড়া। পর্যালোচনা বাকি।</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2 দ্বারা</translation>
    </message>
    <message>
        <source>%1 cancelled hotfix %2</source>
        <translation>%1 হটফিক্স %2 বাতিল করেছেন</translation>
    </message>
    <message>
        <source>%1 cannot be adopted: nothing could go on with it. Restore it, or mend it by hand.</source>
        <translation>%1 গ্রহণ করা যায় না: তা নিয়ে কিছু এগোয় না। পুনরুদ্ধার করুন, বা হাতে ঠিক করুন।</translation>
    </message>
    <message>
        <source>%1 cannot be restored from here. Mend it by hand, or roll back.</source>
        <translation>%1 এখান থেকে পুনরুদ্ধার করা যায় না। হাতে ঠিক করুন, বা ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>%1 cannot change while the canary has traffic (%2, %3 in the other plan). Roll back or finish first.</source>
        <translation>canary-তে ট্রাফিক থাকতে %1 বদলানো যায় না (%2, অন্য প্ল্যানে %3)। আগে ফিরিয়ে আনুন বা সমাপ্ত করুন।</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 বদলেছে %2</translation>
    </message>
    <message>
        <source>%1 closed the release</source>
        <translation>%1 রিলিজ বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>%1 closed the suspended way of %2</source>
        <translation>%1 %2-এর স্থগিত পথ বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>%1 comes from the environment</source>
        <translation>%1 পরিবেশ থেকে আসে</translation>
    </message>
    <message>
        <source>%1 comes from the keychain</source>
        <translation>%1 কিচেইন থেকে আসে</translation>
    </message>
    <message>
        <source>%1 confirmed "%2": %3</source>
        <translation>%1 নিশ্চিত করেছেন “%2”: %3</translation>
    </message>
    <message>
        <source>%1 confirmed the rebuild of the projections by %2</source>
        <translation>%1 %2 দিয়ে প্রজেকশন আবার গড়া নিশ্চিত করেছেন</translation>
    </message>
    <message>
        <source>%1 deployed the hotfix and cannot review it. A second person has to.</source>
        <translation>%1 হটফিক্স চালু করেছেন, তাই পর্যালোচনা করতে পারেন না। দ্বিতীয় ব্যক্তিকে করতে হবে।</translation>
    </message>
    <message>
        <source>%1 deploys hotfix %2 to %3 % · approved by %4</source>
        <translation>%1 হটফিক্স %2, %3 %-এ চালু করছেন · অনুমোদন %4</translation>
    </message>
    <message>
        <source>%1 down %2 of %3</source>
        <translation>%1 অচল %3-এর %2</translation>
    </message>
    <message>
        <source>%1 failed readiness %2 times in a row (%3)</source>
        <translation>%1 পরপর %2 বার প্রস্তুত হতে ব্যর্থ (%3)</translation>
    </message>
    <message>
        <source>%1 finishes: stable takes %2</source>
        <translation>%1 সমাপ্ত করছেন: stable নেয় %2</translation>
    </message>
    <message>
        <source>%1 gives no answer: %2</source>
        <translation>%1 উত্তর দেয় না: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ঘণ্টা</translation>
    </message>
    <message>
        <source>%1 has set Deployment %2 to %3 pods meanwhile; this act goes from %4 to %5</source>
        <translation>%1 ইতিমধ্যে Deployment %2-কে %3 pod করেছে; এই কাজ %4 থেকে %5-এ যায়</translation>
    </message>
    <message>
        <source>%1 has set the image of Deployment %2 to %3 meanwhile</source>
        <translation>%1 ইতিমধ্যে Deployment %2-এর ইমেজ %3 করেছে</translation>
    </message>
    <message>
        <source>%1 holds the release</source>
        <translation>%1 রিলিজ থামিয়েছেন</translation>
    </message>
    <message>
        <source>%1 holds the release: %2</source>
        <translation>%1 রিলিজ থামিয়েছেন: %2</translation>
    </message>
    <message>
        <source>%1 ignores what Tidegate changes</source>
        <translation>Tidegate যা বদলায় %1 তা উপেক্ষা করে</translation>
    </message>
    <message>
        <source>%1 in ConfigMap %2 is a secret</source>
        <translation>ConfigMap %2-এর %1 একটি গোপন তথ্য</translation>
    </message>
    <message>
        <source>%1 in namespace %2, the only one that you may look into</source>
        <translation>নেমস্পেস %2-এ %1, একমাত্র যেখানে আপনি দেখতে পারেন</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <translation>ক্লাস্টারে %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 হলো %2</translation>
    </message>
    <message>
        <source>%1 is %2 (practice: 20 to 50)</source>
        <translation>%1 হলো %2 (প্রচলিত: 20 থেকে 50)</translation>
    </message>
    <message>
        <source>%1 is %2, wanted %3</source>
        <translation>%1 হলো %2, চাই %3</translation>
    </message>
    <message>
        <source>%1 is down, say %2 of %3 pods</source>
        <translation>%1 অচল, বলে %3-এর %2 pod</translation>
    </message>
    <message>
        <source>%1 is higher than in the baseline</source>
        <translation>%1 ভিত্তিরেখার চেয়ে বেশি</translation>
    </message>
    <message>
        <source>%1 is in the keychain; plans that name it find it there</source>
        <translation>%1 কিচেইনে আছে; যে পরিকল্পনা এর নাম নেয় তা সেখানে পায়</translation>
    </message>
    <message>
        <source>%1 is lower than in the baseline</source>
        <translation>%1 ভিত্তিরেখার চেয়ে কম</translation>
    </message>
    <message>
        <source>%1 is marked bad. Read the evidence, mend it, begin a new run.</source>
        <translation>%1 খারাপ বলে চিহ্নিত। প্রমাণ পড়ুন, ঠিক করুন, নতুন চালনা শুরু করুন।</translation>
    </message>
    <message>
        <source>%1 is not in the future</source>
        <translation>%1 ভবিষ্যতে নয়</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more</source>
        <translation>Deployment %2-এর ইতিহাসে %1 আর নেই</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more. Name a revision, or deploy its image by hand.</source>
        <translation>Deployment %2-এর ইতিহাসে %1 আর নেই। একটি রিভিশন বলুন, বা তার ইমেজ হাতে চালু করুন।</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more</source>
        <translation>%1 আর কিচেইনে নেই</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 জানা নেই</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 সেট করা নেই</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 স্থগিত</translation>
    </message>
    <message>
        <source>%1 is suspended at %2 %: resume it, or close it.</source>
        <translation>%1 %2 %-এ স্থগিত: আবার শুরু করুন, বা বন্ধ করুন।</translation>
    </message>
    <message>
        <source>%1 is told to leave Deployment %2 alone</source>
        <translation>%1-কে Deployment %2 না ছুঁতে বলা আছে</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 বাকি</translation>
    </message>
    <message>
        <source>%1 manages Deployment %2, and whether it undoes changes cannot be read (%3)</source>
        <translation>%1 Deployment %2 পরিচালনা করে, আর পরিবর্তন ফিরিয়ে দেয় কি না পড়া যায় না (%3)</translation>
    </message>
    <message>
        <source>%1 may be set by %2, which is not in sight</source>
        <translation>%1 হয়তো %2 সেট করে, যা দেখা যায় না</translation>
    </message>
    <message>
        <source>%1 ms &lt; %2 ms</source>
        <translation>%1 ms &lt; %2 ms</translation>
    </message>
    <message>
        <source>%1 ms ≥ %2 ms</source>
        <translation>%1 ms ≥ %2 ms</translation>
    </message>
    <message>
        <source>%1 noted: “%2”</source>
        <translation>%1 লিখেছেন: “%2”</translation>
    </message>
    <message>
        <source>%1 of %1 pods answer, but name no dependency</source>
        <translation>%1-এর %1 pod উত্তর দেয়, কিন্তু কোনো নির্ভরতার নাম বলে না</translation>
    </message>
    <message>
        <source>%1 of %1 pods, median %2 ms</source>
        <translation>%1-এর %1 pod, মধ্যক %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর %1</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3</source>
        <translation>প্ল্যান %3-এর %2-এর মধ্যে %1 অনুমোদন</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3 · %4</source>
        <translation>প্ল্যান %3-এর %2-এর মধ্যে %1 অনুমোদন · %4</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3 and not %4</source>
        <translation>%2-এর %1 জিজ্ঞাসা করে %3, %4 নয়</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3, which is the other tier's</source>
        <translation>%2-এর %1 জিজ্ঞাসা করে %3, যা অন্য স্তরের</translation>
    </message>
    <message>
        <source>%1 of %2 asks port %3, which is not declared</source>
        <translation>%2-এর %1 পোর্ট %3 জিজ্ঞাসা করে, যা ঘোষিত নয়</translation>
    </message>
    <message>
        <source>%1 of %2 asks the comprehensive endpoint %3</source>
        <translation>%2-এর %1 সর্বাঙ্গীণ এন্ডপয়েন্ট %3 জিজ্ঞাসা করে</translation>
    </message>
    <message>
        <source>%1 of %2 metrics have no data</source>
        <translation>%2টি মেট্রিকের %1টির তথ্য নেই</translation>
    </message>
    <message>
        <source>%1 of %2 pods answer</source>
        <translation>%2-এর %1 pod উত্তর দেয়</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready, no reason is given by the cluster</source>
        <translation>%2-এর %1 pod প্রস্তুত, ক্লাস্টার কারণ বলে না</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3</source>
        <translation>%2-এর %1 pod প্রস্তুত; %3</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3: %4</source>
        <translation>%2-এর %1 pod প্রস্তুত; %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; the cluster refuses more: %3</source>
        <translation>%2-এর %1 pod প্রস্তুত; ক্লাস্টার আর দেয় না: %3</translation>
    </message>
    <message>
        <source>%1 of %2 pods run the new template</source>
        <translation>%2-এর %1 pod নতুন টেমপ্লেটে চলে</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2-এর %1 প্রস্তুত</translation>
    </message>
    <message>
        <source>%1 of %2 ready; %3: %4</source>
        <translation>%2-এর %1 প্রস্তুত; %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 updated pods are available</source>
        <translation>হালনাগাদ %2-এর %1 pod উপলব্ধ</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2-এর %1 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while held</source>
        <translation>%2-এর মধ্যে %1 · থামানো থাকা অবস্থায় এগোয় না</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while metrics of the canary are missing</source>
        <translation>%2-এর মধ্যে %1 · canary-র মেট্রিক না আসা পর্যন্ত এগোয় না</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while traffic is off plan</source>
        <translation>%2-এর মধ্যে %1 · ট্রাফিক পরিকল্পনার বাইরে থাকা অবস্থায় এগোয় না</translation>
    </message>
    <message>
        <source>%1 of 100: %2; %3</source>
        <translation>100-এর %1: %2; %3</translation>
    </message>
    <message>
        <source>%1 of container %2 is a literal secret</source>
        <translation>কনটেইনার %2-এর %1 খোলাখুলি লেখা গোপন তথ্য</translation>
    </message>
    <message>
        <source>%1 offered this plan and cannot approve it. A second person has to.</source>
        <translation>%1 এই প্ল্যান প্রস্তাব করেছেন, তাই অনুমোদন করতে পারেন না। দ্বিতীয় ব্যক্তিকে করতে হবে।</translation>
    </message>
    <message>
        <source>%1 offers plan %2 in place of %3: %4. A second person approves it.</source>
        <translation>%1 %3-এর জায়গায় প্ল্যান %2 প্রস্তাব করছেন: %4। দ্বিতীয় ব্যক্তি অনুমোদন করেন।</translation>
    </message>
    <message>
        <source>%1 old pods leave</source>
        <translation>%1টি পুরনো pod যাচ্ছে</translation>
    </message>
    <message>
        <source>%1 on %2 of %2 containers</source>
        <translation>%2-এর %2 কনটেইনারে %1</translation>
    </message>
    <message>
        <source>%1 overrode "%2": %3 (%4)</source>
        <translation>%1 “%2” এড়িয়েছেন: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 pods</source>
        <translation>%1 pod</translation>
    </message>
    <message>
        <source>%1 pods: one node's loss is an outage</source>
        <translation>%1 pod: একটি নোড গেলেই সেবা বন্ধ</translation>
    </message>
    <message>
        <source>%1 probe on %2 of %2 containers</source>
        <translation>%2-এর %2 কনটেইনারে %1 প্রোব</translation>
    </message>
    <message>
        <source>%1 promoted %2 → %3 % · plan %4</source>
        <translation>%1 উন্নীত করেছেন %2 → %3 % · প্ল্যান %4</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3", by %4 at the latest: %5 (%6 answers for it)</source>
        <translation>%1 “%2” তালিকা “%3”-এ স্থগিত রেখেছেন, সর্বশেষ %4: %5 (দায়িত্বে %6)</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3": %4 (%5 answers for it)</source>
        <translation>%1 “%2” তালিকা “%3”-এ স্থগিত রেখেছেন: %4 (দায়িত্বে %5)</translation>
    </message>
    <message>
        <source>%1 references resolve</source>
        <translation>%1টি উল্লেখ ঠিক আছে</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>%1 প্রত্যাখ্যান করেছেন %2: %3</translation>
    </message>
    <message>
        <source>%1 rejected the changed plan: %2. Withdraw it, or talk.</source>
        <translation>%1 বদলানো প্ল্যান প্রত্যাখ্যান করেছেন: %2। প্রত্যাহার করুন, বা কথা বলুন।</translation>
    </message>
    <message>
        <source>%1 rejected the hotfix: %2. Cancel it, or talk.</source>
        <translation>%1 হটফিক্স প্রত্যাখ্যান করেছেন: %2। বাতিল করুন, বা কথা বলুন।</translation>
    </message>
    <message>
        <source>%1 restores what somebody else changed: %2</source>
        <translation>অন্য কেউ যা বদলেছে %1 তা পুনরুদ্ধার করছেন: %2</translation>
    </message>
    <message>
        <source>%1 resumes the release</source>
        <translation>%1 রিলিজ আবার শুরু করেছেন</translation>
    </message>
    <message>
        <source>%1 reviewed hotfix %2: %3</source>
        <translation>%1 হটফিক্স %2 পর্যালোচনা করেছেন: %3</translation>
    </message>
    <message>
        <source>%1 rolls back to %2</source>
        <translation>%1 %2-এ ফিরিয়ে আনছেন</translation>
    </message>
    <message>
        <source>%1 rolls back to %2 · %3</source>
        <translation>%1 %2-এ ফিরিয়ে আনছেন · %3</translation>
    </message>
    <message>
        <source>%1 run %2: %3</source>
        <translation>%1 চালনা %2: %3</translation>
    </message>
    <message>
        <source>%1 runs since %2, begun by %3: it is followed, and carried on if nobody does</source>
        <translation>%1 চলছে %2 থেকে, শুরু করেছেন %3: এটি অনুসরণ করা হয়, আর কেউ না করলে শেষ করা হয়</translation>
    </message>
    <message>
        <source>%1 runs since %2: wait for its end, or roll back</source>
        <translation>%1 চলছে %2 থেকে: শেষ হওয়া পর্যন্ত অপেক্ষা করুন, বা ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>%1 stands for nothing: the new version does not say it</source>
        <translation>%1-এর কোনো মানে নেই: নতুন সংস্করণ তা বলে না</translation>
    </message>
    <message>
        <source>%1 takes up %2 again, which a hotfix interrupted at %3 %; stable is %4 now</source>
        <translation>%1 আবার শুরু করছেন %2, যা হটফিক্স %3 %-এ থামিয়েছিল; stable এখন %4</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 নিয়েছেন</translation>
    </message>
    <message>
        <source>%1 undid a change of this release</source>
        <translation>%1 এই রিলিজের একটি পরিবর্তন ফিরিয়ে দিয়েছে</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (driftDetection)</source>
        <translation>%1 নিজে থেকেই পরিবর্তন ফিরিয়ে দেয় (driftDetection)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (selfHeal)</source>
        <translation>%1 নিজে থেকেই পরিবর্তন ফিরিয়ে দেয় (selfHeal)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself, every %2</source>
        <translation>%1 নিজে থেকেই পরিবর্তন ফিরিয়ে দেয়, প্রতি %2</translation>
    </message>
    <message>
        <source>%1 undoes changes when somebody syncs it</source>
        <translation>কেউ সিঙ্ক করলে %1 পরিবর্তন ফিরিয়ে দেয়</translation>
    </message>
    <message>
        <source>%1 undoes changes with its next upgrade</source>
        <translation>%1 পরের আপগ্রেডে পরিবর্তন ফিরিয়ে দেয়</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next commit</source>
        <translation>%1 পরের কমিটে পরিবর্তন ফিরিয়ে দেয়</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next helm upgrade</source>
        <translation>%1 পরের helm upgrade-এ পরিবর্তন ফিরিয়ে দেয়</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 পর্যন্ত</translation>
    </message>
    <message>
        <source>%1 was asked, and no answer came: it may have begun. Look at the service before asking again.</source>
        <translation>%1-কে জিজ্ঞাসা করা হয়েছে, উত্তর আসেনি: হয়তো শুরু হয়েছে। আবার জিজ্ঞাসার আগে সার্ভিস দেখুন।</translation>
    </message>
    <message>
        <source>%1 was asked, and what became of it is not known: who asked is gone. Look at the service before asking again.</source>
        <translation>%1-কে জিজ্ঞাসা করা হয়েছে, কী হলো জানা নেই: যে জিজ্ঞাসা করেছিল সে নেই। আবার জিজ্ঞাসার আগে সার্ভিস দেখুন।</translation>
    </message>
    <message>
        <source>%1 was rolled back at %2 by %3. Only the hotfix lane takes it again.</source>
        <translation>%1, %2-এ %3 ফিরিয়ে এনেছেন। শুধু হটফিক্স পথ তা আবার নেয়।</translation>
    </message>
    <message>
        <source>%1 withdrew the changed plan %2</source>
        <translation>%1 বদলানো প্ল্যান %2 প্রত্যাহার করেছেন</translation>
    </message>
    <message>
        <source>%1 would override it (%2): the release stands or falls with it, so a second person has to as well</source>
        <translation>%1 এড়াতে চান (%2): রিলিজ এর উপর নির্ভর করে, তাই দ্বিতীয় ব্যক্তিকেও এড়াতে হবে</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 · comes and goes: withdrawn %2 times in this phase, last %3–%4. It needs a person's word.</source>
        <translation>%1 · আসে আর যায়: এই ধাপে %2 বার ফিরিয়ে নেওয়া, শেষ %3–%4। একজন ব্যক্তির কথা লাগে।</translation>
    </message>
    <message>
        <source>%1 · was not ok %2–%3, confirm again</source>
        <translation>%1 · ঠিক ছিল না %2–%3, আবার নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>%1 · was ok until %2</source>
        <translation>%1 · %2 পর্যন্ত ঠিক ছিল</translation>
    </message>
    <message>
        <source>%1, and no silence mutes them</source>
        <translation>%1, কোনো নীরবতা চাপা দেয় না</translation>
    </message>
    <message>
        <source>%1, as the API server says</source>
        <translation>%1, API সার্ভার যেমন বলে</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2 থেকে</translation>
    </message>
    <message>
        <source>%1, not verified by the API server: cannot approve</source>
        <translation>%1, API সার্ভার যাচাই করেনি: অনুমোদন করতে পারেন না</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, প্রস্তাব করেছেন %2</translation>
    </message>
    <message>
        <source>%1, version %2, directly</source>
        <translation>%1, সংস্করণ %2, সরাসরি</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy</source>
        <translation>%1, সংস্করণ %2, API সার্ভারের সার্ভিস প্রক্সি দিয়ে</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy. There are more: %3. Name the right one in the plan (spec.metrics.prometheus).</source>
        <translation>%1, সংস্করণ %2, API সার্ভারের সার্ভিস প্রক্সি দিয়ে। আরও আছে: %3। প্ল্যানে ঠিকটির নাম দিন (spec.metrics.prometheus)।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>%1. Adopt or restore it.</source>
        <translation>%1। গ্রহণ বা পুনরুদ্ধার করুন।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1: %2, চাই %3</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2। %3: %4</translation>
    </message>
    <message>
        <source>%1: ours %2, found %3</source>
        <translation>%1: আমাদের %2, পাওয়া গেছে %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; these credentials end in %2</source>
        <translation>%1; এই পরিচয়পত্র শেষ হয় %2-এ</translation>
    </message>
    <message>
        <source>%1; whether a silence mutes them is not known: name the Alertmanager in the plan</source>
        <translation>%1; কোনো নীরবতা চাপা দেয় কি না জানা নেই: প্ল্যানে Alertmanager-এর নাম দিন</translation>
    </message>
    <message>
        <source>4317 is for gRPC, 4318 for HTTP.</source>
        <translation>4317 gRPC-র জন্য, 4318 HTTP-র জন্য।</translation>
    </message>
    <message>
        <source>A changed plan waits for a second person</source>
        <translation>একটি বদলানো প্ল্যান দ্বিতীয় ব্যক্তির অপেক্ষায়</translation>
    </message>
    <message>
        <source>A first version has no way back: release it as a new service, or keep the old one beside it.</source>
        <translation>প্রথম সংস্করণের ফেরার পথ নেই: নতুন সার্ভিস হিসেবে প্রকাশ করুন, বা পুরনোটি পাশে রাখুন।</translation>
    </message>
    <message>
        <source>A freeze begins in week 2: no promotion while it lasts, but a rollback at any time.</source>
        <translation>২য় সপ্তাহে ফ্রিজ শুরু হয়: যতক্ষণ চলে ততক্ষণ উন্নীতকরণ নেই, কিন্তু ফিরিয়ে আনা যেকোনো সময়।</translation>
    </message>
    <message>
        <source>A hotfix goes forward, and the release is at %1 % already. Roll back instead.</source>
        <translation>হটফিক্স সামনে যায়, আর রিলিজ এখনই %1 %-এ। বরং ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>A hotfix needs a reason and a ticket</source>
        <translation>হটফিক্সের কারণ আর টিকিট লাগে</translation>
    </message>
    <message>
        <source>A review is due: hotfix %1 went ahead without a second person</source>
        <translation>পর্যালোচনা বাকি: হটফিক্স %1 দ্বিতীয় ব্যক্তি ছাড়া গেছে</translation>
    </message>
    <message>
        <source>A rollback is running: wait until it is observed</source>
        <translation>ফিরিয়ে আনা চলছে: দেখা না যাওয়া পর্যন্ত অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>A rollback is running; it cannot be held</source>
        <translation>ফিরিয়ে আনা চলছে; থামানো যায় না</translation>
    </message>
    <message>
        <source>A second person has to approve hotfix %1 (%2 of %3). If nobody answers, it can go ahead from %4 on, with a review due: --break-glass.</source>
        <translation>দ্বিতীয় ব্যক্তিকে হটফিক্স %1 অনুমোদন করতে হবে (%3-এর %2)। কেউ উত্তর না দিলে %4 থেকে যেতে পারে, পর্যালোচনা বাকি রেখে: --break-glass।</translation>
    </message>
    <message>
        <source>API outage in a rollback</source>
        <translation>ফিরিয়ে আনার সময় API বিভ্রাট</translation>
    </message>
    <message>
        <source>API server %1</source>
        <translation>API সার্ভার %1</translation>
    </message>
    <message>
        <source>Add a %1 that asks the health endpoint of its tier.</source>
        <translation>একটি %1 যোগ করুন যা তার স্তরের হেলথ এন্ডপয়েন্ট জিজ্ঞাসা করে।</translation>
    </message>
    <message>
        <source>Add a topologySpreadConstraint over kubernetes.io/hostname.</source>
        <translation>kubernetes.io/hostname-এর উপর topologySpreadConstraint যোগ করুন।</translation>
    </message>
    <message>
        <source>Add one with maxUnavailable 1, so that a drain takes pods one by one.</source>
        <translation>maxUnavailable 1 সহ একটি যোগ করুন, যাতে drain একটি একটি করে pod নেয়।</translation>
    </message>
    <message>
        <source>Adopt the file's plan, or open the release without the file.</source>
        <translation>ফাইলের প্ল্যান গ্রহণ করুন, বা ফাইল ছাড়া রিলিজ খুলুন।</translation>
    </message>
    <message>
        <source>Adopt: it is meant, and the release goes on with it. Restore: it is not. Hold: decide later.</source>
        <translation>গ্রহণ: ইচ্ছাকৃত, রিলিজ তা নিয়েই চলে। পুনরুদ্ধার: ইচ্ছাকৃত নয়। থামানো: পরে সিদ্ধান্ত।</translation>
    </message>
    <message>
        <source>Alarms in 10 min, on the average</source>
        <translation>10 মিনিটে অ্যালার্ম, গড়ে</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>অ্যালার্ট</translation>
    </message>
    <message>
        <source>Alerts configured and silent</source>
        <translation>অ্যালার্ট সাজানো ও নীরব</translation>
    </message>
    <message>
        <source>All is well until 80 %; then it fails within the hour, and ticks are withdrawn.</source>
        <translation>80 % পর্যন্ত সব ঠিক; তারপর এক ঘণ্টার মধ্যে ব্যর্থ হয়, আর টিক প্রত্যাহার হয়।</translation>
    </message>
    <message>
        <source>All pods healthy</source>
        <translation>সব pod সুস্থ</translation>
    </message>
    <message>
        <source>Allow at least one, e.g. maxUnavailable 1.</source>
        <translation>অন্তত একটি অনুমতি দিন, যেমন maxUnavailable 1।</translation>
    </message>
    <message>
        <source>Allow egress to the collector on that port.</source>
        <translation>ঐ পোর্টে কালেক্টরের দিকে egress অনুমতি দিন।</translation>
    </message>
    <message>
        <source>Allow ingress from the namespace of Prometheus to the metrics port.</source>
        <translation>Prometheus-এর নেমস্পেস থেকে মেট্রিক পোর্টে ingress অনুমতি দিন।</translation>
    </message>
    <message>
        <source>An act is running</source>
        <translation>একটি কাজ চলছে</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket</source>
        <translation>এড়াতে কারণ আর টিকিট লাগে</translation>
    </message>
    <message>
        <source>Another changed plan waits already (%1, offered by %2). Withdraw it first: adopt-plan --cancel.</source>
        <translation>আরেকটি বদলানো প্ল্যান অপেক্ষায় (%1, প্রস্তাব %2)। আগে সেটি প্রত্যাহার করুন: adopt-plan --cancel।</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>Approval is missing: %1</source>
        <translation>অনুমোদন বাকি: %1</translation>
    </message>
    <message>
        <source>Approval is missing: %1 cannot approve the promotion that %1 makes</source>
        <translation>অনুমোদন বাকি: %1 যে উন্নীতকরণ করেন তা %1 অনুমোদন করতে পারেন না</translation>
    </message>
    <message>
        <source>Approval is missing: %1 of %2</source>
        <translation>অনুমোদন বাকি: %2-এর %1</translation>
    </message>
    <message>
        <source>Approval of plan %1 is missing: %2 of %3</source>
        <translation>প্ল্যান %1-এর অনুমোদন বাকি: %3-এর %2</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>প্ল্যান অনুমোদন</translation>
    </message>
    <message>
        <source>Ask %1, or name the service's own paths under health in the plan.</source>
        <translation>%1 জিজ্ঞাসা করুন, বা প্ল্যানে health-এর নিচে সার্ভিসের নিজের পথ দিন।</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>%1 জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Ask %1: a dependency that is down would restart or unready every pod at once.</source>
        <translation>%1 জিজ্ঞাসা করুন: অচল নির্ভরতা সব pod একসঙ্গে রিস্টার্ট বা অপ্রস্তুত করবে।</translation>
    </message>
    <message>
        <source>Ask who runs it, then accept it with the reason: ack ownership.</source>
        <translation>যিনি চালান তাঁকে জিজ্ঞাসা করুন, তারপর কারণসহ মেনে নিন: ack ownership।</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ভিত্তিরেখা</translation>
    </message>
    <message>
        <source>Before list</source>
        <translation>আগের তালিকা</translation>
    </message>
    <message>
        <source>Begun; guardian %1 carries it on. Look with: tidegatectl status --release %2</source>
        <translation>শুরু হয়েছে; অভিভাবক %1 শেষ করে। দেখুন: tidegatectl status --release %2</translation>
    </message>
    <message>
        <source>Bob works on it too: he holds it in week 2, lets it go on, and promotes when he may. Nothing acts twice.</source>
        <translation>বব-ও এতে কাজ করে: ২য় সপ্তাহে থামায়, আবার চলতে দেয়, আর সম্ভব হলেই উন্নীত করে। কিছুই দুবার ঘটে না।</translation>
    </message>
    <message>
        <source>Bob's computer guards and dies in week 2; then the canary fails. Yours takes over and rolls back.</source>
        <translation>ববের কম্পিউটার পাহারা দেয় ও ২য় সপ্তাহে অচল হয়; তারপর canary ব্যর্থ হয়। আপনারটি দায়িত্ব নেয় ও ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>Both versions lose it: not the release's fault. It holds and alarms.</source>
        <translation>দুই সংস্করণই হারায়: রিলিজের দোষ নয়। থামায় ও অ্যালার্ম দেয়।</translation>
    </message>
    <message>
        <source>Canary %1 → %2 pods</source>
        <translation>Canary %1 → %2 pod</translation>
    </message>
    <message>
        <source>Canary %1 → 0 pods</source>
        <translation>Canary %1 → 0 pod</translation>
    </message>
    <message>
        <source>Canary image %1</source>
        <translation>Canary ইমেজ %1</translation>
    </message>
    <message>
        <source>Canary pods become ready: %1 of %2</source>
        <translation>Canary pod প্রস্তুত হচ্ছে: %2-এর %1</translation>
    </message>
    <message>
        <source>Canary pods leave: %1 left</source>
        <translation>Canary pod যাচ্ছে: %1 বাকি</translation>
    </message>
    <message>
        <source>Change both together, so that metrics and traces name what runs.</source>
        <translation>দুটোই একসঙ্গে বদলান, যাতে মেট্রিক ও ট্রেস যা চলে তার নাম বলে।</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>অন্যেরা বদলেছে</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>ঘন ঘন আসা-যাওয়া</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>ক্লাস্টার</translation>
    </message>
    <message>
        <source>Comes and goes, %1 times in a minute: %2</source>
        <translation>আসে আর যায়, এক মিনিটে %1 বার: %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>ConfigMap %1 is not in sight</source>
        <translation>ConfigMap %1 দেখা যায় না</translation>
    </message>
    <message>
        <source>Confirm it: rebuild.</source>
        <translation>নিশ্চিত করুন: rebuild।</translation>
    </message>
    <message>
        <source>Create it before the release, or mend the reference: pods that need it do not start.</source>
        <translation>রিলিজের আগে তৈরি করুন, বা উল্লেখ ঠিক করুন: যে pod-এর লাগে তা শুরু হয় না।</translation>
    </message>
    <message>
        <source>Create it, or name the Service in front of both Deployments in the plan.</source>
        <translation>তৈরি করুন, বা প্ল্যানে দুই Deployment-এর সামনের Service-এর নাম দিন।</translation>
    </message>
    <message>
        <source>CronJob %1 cannot be read: %2</source>
        <translation>CronJob %1 পড়া যায় না: %2</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is "%1", neither true nor false</source>
        <translation>DATABASE_SYNCHRONIZE হলো “%1”, true বা false কোনোটাই নয়</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is %1: the program would change the schema</source>
        <translation>DATABASE_SYNCHRONIZE হলো %1: প্রোগ্রাম স্কিমা বদলে দেবে</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is not set</source>
        <translation>DATABASE_SYNCHRONIZE সেট করা নেই</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is set by something out of sight</source>
        <translation>DATABASE_SYNCHRONIZE এমন কিছু সেট করে যা দেখা যায় না</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE may be set by %1, which is not in sight</source>
        <translation>DATABASE_SYNCHRONIZE হয়তো %1 সেট করে, যা দেখা যায় না</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE=false</source>
        <translation>DATABASE_SYNCHRONIZE=false</translation>
    </message>
    <message>
        <source>Database down</source>
        <translation>ডেটাবেস অচল</translation>
    </message>
    <message>
        <source>Database down for all</source>
        <translation>সবার ডেটাবেস অচল</translation>
    </message>
    <message>
        <source>Declare it under ports as a TCP containerPort, or ask one that is.</source>
        <translation>ports-এর নিচে TCP containerPort হিসেবে ঘোষণা করুন, বা ঘোষিত একটি জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 to %2 %</source>
        <translation>হটফিক্স %1, %2 %-এ চালু</translation>
    </message>
    <message>
        <source>Deployment %1 (canary) is not in namespace %2. Create it with 0 replicas or correct spec.traffic.canary.deployment.</source>
        <translation>Deployment %1 (canary) নেমস্পেস %2-এ নেই। 0 replica দিয়ে তৈরি করুন বা spec.traffic.canary.deployment ঠিক করুন।</translation>
    </message>
    <message>
        <source>Deployment %1 (stable) is not in namespace %2. Create it or correct spec.traffic.stable.deployment.</source>
        <translation>Deployment %1 (stable) নেমস্পেস %2-এ নেই। তৈরি করুন বা spec.traffic.stable.deployment ঠিক করুন।</translation>
    </message>
    <message>
        <source>Deployment %1 has no container.</source>
        <translation>ডিপ্লয়মেন্ট %1-এ কোনো কন্টেইনার নেই।</translation>
    </message>
    <message>
        <source>Deployment %1 is not in namespace %2. Create it or correct spec.traffic.deployment.</source>
        <translation>Deployment %1 নেমস্পেস %2-এ নেই। তৈরি করুন বা spec.traffic.deployment ঠিক করুন।</translation>
    </message>
    <message>
        <source>Deployment %1 is paused. Resume it first: kubectl rollout resume deployment/%1.</source>
        <translation>Deployment %1 বিরত আছে। আগে আবার শুরু করুন: kubectl rollout resume deployment/%1।</translation>
    </message>
    <message>
        <source>Deployment %1 stands behind the same Service %2 and says that it is a canary.</source>
        <translation>ডিপ্লয়মেন্ট %1 একই সার্ভিস %2-এর পিছনে আছে এবং বলে যে সে canary।</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by a later act (%2); looking what it was</source>
        <translation>পরের একটি কাজ Deployment %1-এ লিখেছে (%2); কী ছিল দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by an act that the release does not tell of yet (%2). Look again in a moment; if it stays so, roll back.</source>
        <translation>একটি কাজ Deployment %1-এ লিখেছে যা রিলিজ এখনও বলে না (%2)। একটু পরে আবার দেখুন; তেমনই থাকলে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Do not upgrade it during the release, or put the change into its values.</source>
        <translation>রিলিজ চলাকালে আপগ্রেড করবেন না, বা পরিবর্তনটি তার values-এ দিন।</translation>
    </message>
    <message>
        <source>Endpoints are stable's</source>
        <translation>এন্ডপয়েন্ট stable-এর</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>ত্রুটির হার</translation>
    </message>
    <message>
        <source>Error rate below its gate</source>
        <translation>ত্রুটির হার গেটের নিচে</translation>
    </message>
    <message>
        <source>Errors at 50 %; as it goes back the API server is away. Nothing acts twice, and it gets through.</source>
        <translation>50 %-এ ত্রুটি; ফেরার সময় API সার্ভার নেই। কিছুই দুবার করে না, আর কাজ শেষ হয়।</translation>
    </message>
    <message>
        <source>Errors in week 2</source>
        <translation>সপ্তাহ 2-এ ত্রুটি</translation>
    </message>
    <message>
        <source>Finish: stable takes %1</source>
        <translation>সমাপ্ত: stable নেয় %1</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>সমাপ্ত হচ্ছে</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>বন্যা</translation>
    </message>
    <message>
        <source>For the release: flux suspend helmrelease %1, or name /spec/replicas and /spec/template in spec.driftDetection.ignore; or commit the change as the patch shown.</source>
        <translation>রিলিজের জন্য: flux suspend helmrelease %1, বা spec.driftDetection.ignore-এ /spec/replicas ও /spec/template দিন; বা দেখানো প্যাচ হিসেবে পরিবর্তন কমিট করুন।</translation>
    </message>
    <message>
        <source>For the release: flux suspend kustomization %1, or annotate the Deployments with kustomize.toolkit.fluxcd.io/reconcile: disabled; or commit the change as the patch shown.</source>
        <translation>রিলিজের জন্য: flux suspend kustomization %1, বা Deployment-এ kustomize.toolkit.fluxcd.io/reconcile: disabled দিন; বা দেখানো প্যাচ হিসেবে পরিবর্তন কমিট করুন।</translation>
    </message>
    <message>
        <source>Four quiet weeks: 20, 50, 80, 100 %, then finished.</source>
        <translation>চারটি শান্ত সপ্তাহ: 20, 50, 80, 100 %, তারপর সমাপ্ত।</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>ফ্রিজ</translation>
    </message>
    <message>
        <source>Give the two Deployments a label that differs, e.g. track, in selector and template.</source>
        <translation>দুই Deployment-এ ভিন্ন একটি লেবেল দিন, যেমন track, সিলেক্টর ও টেমপ্লেটে।</translation>
    </message>
    <message>
        <source>Give the value or a link that shows it: a bare tick proves nothing</source>
        <translation>যে মান বা লিংক তা দেখায় তা দিন: খালি টিক কিছু প্রমাণ করে না</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>হেলথ যাচাই</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>সুস্থ</translation>
    </message>
    <message>
        <source>Held already, by %1</source>
        <translation>আগেই থামিয়েছেন %1</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>থামিয়েছেন %1</translation>
    </message>
    <message>
        <source>Held by %1. Resume first.</source>
        <translation>থামিয়েছেন %1। আগে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>হটফিক্স</translation>
    </message>
    <message>
        <source>Hotfix %1 is asked for already, by %2. Cancel it first: hotfix --cancel.</source>
        <translation>হটফিক্স %1 আগেই চাওয়া হয়েছে, %2 দ্বারা। আগে বাতিল করুন: hotfix --cancel।</translation>
    </message>
    <message>
        <source>Hotfix %1 is deployed already</source>
        <translation>হটফিক্স %1 আগেই চালু</translation>
    </message>
    <message>
        <source>Hotfix %1 waits for a second person</source>
        <translation>হটফিক্স %1 দ্বিতীয় ব্যক্তির অপেক্ষায়</translation>
    </message>
    <message>
        <source>Hotfix to %1 %</source>
        <translation>হটফিক্স %1 %-এ</translation>
    </message>
    <message>
        <source>If it does not go back by itself, roll back.</source>
        <translation>নিজে থেকে ফিরে না গেলে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>ইমেজ %1</translation>
    </message>
    <message>
        <source>In %1: ignoreDifferences for apps/Deployment with managedFieldsManagers [tidegate], and syncOptions RespectIgnoreDifferences=true; or take selfHeal out for the release; or commit the change as the patch shown.</source>
        <translation>%1-এ: apps/Deployment-এর জন্য managedFieldsManagers [tidegate] সহ ignoreDifferences, আর syncOptions RespectIgnoreDifferences=true; বা রিলিজের সময় selfHeal সরান; বা দেখানো প্যাচ হিসেবে পরিবর্তন কমিট করুন।</translation>
    </message>
    <message>
        <source>In week 2 the old version starts to fail payments. Weeks are too long: send 2.3.2 straight to 100 % as a hotfix.</source>
        <translation>২য় সপ্তাহে পুরোনো সংস্করণ পেমেন্টে ব্যর্থ হতে শুরু করে। সপ্তাহ অনেক দীর্ঘ: 2.3.2 হটফিক্স হিসেবে সরাসরি 100 %-এ পাঠান।</translation>
    </message>
    <message>
        <source>It is for environment %1 (%2); the release is in %3 (%4)</source>
        <translation>এটি পরিবেশ %1-এর জন্য (%2); রিলিজ %3-এ (%4)</translation>
    </message>
    <message>
        <source>It is the plan of %1 in namespace %2, not of %3 in %4</source>
        <translation>এটি নেমস্পেস %2-এ %1-এর প্ল্যান, %4-এ %3-এর নয়</translation>
    </message>
    <message>
        <source>It is tried again by itself. Look at the pods (tab Pods) and at what was written (tab Changes).</source>
        <translation>এটি নিজে থেকেই আবার চেষ্টা করা হয়। পডগুলো (ট্যাব Pod) ও যা লেখা হয়েছে (ট্যাব পরিবর্তন) দেখুন।</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>এটি করা হয়নি: %1</translation>
    </message>
    <message>
        <source>Job %1 failed</source>
        <translation>Job %1 ব্যর্থ</translation>
    </message>
    <message>
        <source>Job %1 failed. Read its pods' logs, delete it, and run it again by hand: it is made once for a rollback.</source>
        <translation>Job %1 ব্যর্থ। এর pod-এর লগ পড়ুন, মুছুন, হাতে আবার চালান: প্রতি ফিরিয়ে আনায় একবার তৈরি হয়।</translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation>Job %1 ব্যর্থ: %2</translation>
    </message>
    <message>
        <source>Job %1 failed: %2 %3</source>
        <translation>Job %1 ব্যর্থ: %2 %3</translation>
    </message>
    <message>
        <source>Job %1 finished well</source>
        <translation>Job %1 ভালোভাবে শেষ</translation>
    </message>
    <message>
        <source>Job %1 has finished</source>
        <translation>Job %1 শেষ</translation>
    </message>
    <message>
        <source>Job %1 has not finished</source>
        <translation>Job %1 শেষ হয়নি</translation>
    </message>
    <message>
        <source>Job %1 is suspended</source>
        <translation>Job %1 স্থগিত</translation>
    </message>
    <message>
        <source>Job %1 was deleted before it ended</source>
        <translation>Job %1 শেষ হওয়ার আগেই মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Job %1 was not made: %2</source>
        <translation>Job %1 তৈরি হয়নি: %2</translation>
    </message>
    <message>
        <source>Job %1: %2 of %3 done</source>
        <translation>Job %1: %3-এর %2 হয়েছে</translation>
    </message>
    <message>
        <source>Keep it within 20 to 50, times the pods within what the database allows.</source>
        <translation>20 থেকে 50-এর মধ্যে রাখুন, pod-সংখ্যা দিয়ে গুণ করলে ডেটাবেস যা দেয় তার মধ্যে।</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms</source>
        <translation>Kubernetes %1, উত্তর %2 ms-এ</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms. Its certificate is NOT verified (insecure-skip-tls-verify).</source>
        <translation>Kubernetes %1, উত্তর %2 ms-এ। এর সার্টিফিকেট যাচাই হয় না (insecure-skip-tls-verify)।</translation>
    </message>
    <message>
        <source>Label the pod template so, or give metrics.tracks in the plan.</source>
        <translation>pod টেমপ্লেটে এমন লেবেল দিন, বা প্ল্যানে metrics.tracks দিন।</translation>
    </message>
    <message>
        <source>Label the rules as its ruleSelector asks: they are never loaded as they are.</source>
        <translation>ruleSelector যা চায় তেমন লেবেল নিয়মে দিন: যেমন আছে তেমন কখনও লোড হয় না।</translation>
    </message>
    <message>
        <source>Leave replicas out where an autoscaler decides.</source>
        <translation>autoscaler যেখানে ঠিক করে সেখানে replicas বাদ দিন।</translation>
    </message>
    <message>
        <source>Let a Service select the labels of the pod template.</source>
        <translation>একটি Service-কে pod টেমপ্লেটের লেবেল বাছতে দিন।</translation>
    </message>
    <message>
        <source>Let it ask the dependencies and name each: an answer that checks nothing passes with the database down.</source>
        <translation>নির্ভরতাগুলো জিজ্ঞাসা করে প্রতিটির নাম বলুক: যে উত্তর কিছু যাচাই করে না তা ডেটাবেস অচল থাকলেও পাস করে।</translation>
    </message>
    <message>
        <source>Let liveness ask the process alone, and readiness what it needs to serve.</source>
        <translation>liveness শুধু প্রসেসকে জিজ্ঞাসা করুক, readiness সেবা দিতে যা লাগে তা।</translation>
    </message>
    <message>
        <source>Let the release pin it: it offers that before the start and puts it back at the end.</source>
        <translation>রিলিজকে এটি আটকে রাখতে দিন: শুরুর আগে তা প্রস্তাব করে, শেষে ফেরায়।</translation>
    </message>
    <message>
        <source>Look at the canary's pods (tab Pods) and at what changed (tab Changes).</source>
        <translation>canary-র পড (ট্যাব Pod) ও কী বদলেছে (ট্যাব পরিবর্তন) দেখুন।</translation>
    </message>
    <message>
        <source>Look at the item in the checklist: Promote is closed until it holds again.</source>
        <translation>চেকলিস্টে বিষয়টি দেখুন: এটি আবার ঠিক না হওয়া পর্যন্ত উন্নীত করা বন্ধ।</translation>
    </message>
    <message>
        <source>Look at this computer's network, VPN and sign-in.</source>
        <translation>এই কম্পিউটারের নেটওয়ার্ক, VPN ও সাইন-ইন দেখুন।</translation>
    </message>
    <message>
        <source>Lost guardian</source>
        <translation>হারানো পাহারা</translation>
    </message>
    <message>
        <source>MULTI_TENANT_MODE is %1</source>
        <translation>MULTI_TENANT_MODE হলো %1</translation>
    </message>
    <message>
        <source>Mend it before the release: during it, silence has to mean something.</source>
        <translation>রিলিজের আগে ঠিক করুন: চলাকালে নীরবতার মানে থাকতে হবে।</translation>
    </message>
    <message>
        <source>Mend scaleTargetRef.</source>
        <translation>scaleTargetRef ঠিক করুন।</translation>
    </message>
    <message>
        <source>Mend the selector or the port's name: nothing is scraped, and silence looks like health.</source>
        <translation>সিলেক্টর বা পোর্টের নাম ঠিক করুন: কিছু সংগ্রহ হয় না, আর নীরবতা সুস্থতা মনে হয়।</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>মেট্রিক</translation>
    </message>
    <message>
        <source>Metrics exporting</source>
        <translation>মেট্রিক আসছে</translation>
    </message>
    <message>
        <source>Migrations tested on staging</source>
        <translation>মাইগ্রেশন স্টেজিং-এ পরীক্ষিত</translation>
    </message>
    <message>
        <source>Most in any 10 min</source>
        <translation>যেকোনো 10 মিনিটে সর্বাধিক</translation>
    </message>
    <message>
        <source>Move it to a Secret, and change the secret: it was readable here.</source>
        <translation>এটি Secret-এ নিন, আর গোপন তথ্য বদলান: এখানে পড়া যেত।</translation>
    </message>
    <message>
        <source>NODE_ENV is %1</source>
        <translation>NODE_ENV হলো %1</translation>
    </message>
    <message>
        <source>NODE_ENV is set by something out of sight</source>
        <translation>NODE_ENV এমন কিছু সেট করে যা দেখা যায় না</translation>
    </message>
    <message>
        <source>NODE_ENV=production, version %1</source>
        <translation>NODE_ENV=production, সংস্করণ %1</translation>
    </message>
    <message>
        <source>NOT LIVE: the API server is not heard</source>
        <translation>সরাসরি নয়: API সার্ভারের সাড়া নেই</translation>
    </message>
    <message>
        <source>Name a port that a container declares as targetPort.</source>
        <translation>কনটেইনার ঘোষণা করে এমন পোর্ট targetPort হিসেবে দিন।</translation>
    </message>
    <message>
        <source>Name a version's tag or a digest.</source>
        <translation>একটি সংস্করণের ট্যাগ বা ডাইজেস্ট দিন।</translation>
    </message>
    <message>
        <source>Name the Deployment that serves now in the plan.</source>
        <translation>এখন যে Deployment সেবা দেয় প্ল্যানে তার নাম দিন।</translation>
    </message>
    <message>
        <source>Name the image: there is no canary whose image could be meant</source>
        <translation>ইমেজের নাম দিন: এমন canary নেই যার ইমেজ বোঝানো যায়</translation>
    </message>
    <message>
        <source>Name the port that serves metrics.</source>
        <translation>যে পোর্ট মেট্রিক দেয় তার নাম দিন।</translation>
    </message>
    <message>
        <source>NetworkPolicies are not in sight</source>
        <translation>NetworkPolicy দেখা যায় না</translation>
    </message>
    <message>
        <source>New canary pods crash; the readiness trigger rolls back.</source>
        <translation>নতুন canary pod ভেঙে পড়ে; প্রস্তুতির ট্রিগার ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>No Deployment in namespace %1 takes traffic through a Service.</source>
        <translation>নেমস্পেস %1-এ কোনো ডিপ্লয়মেন্ট সার্ভিসের মাধ্যমে ট্রাফিক পায় না।</translation>
    </message>
    <message>
        <source>No Service sends to Deployment %1, so nothing of its traffic can be shared: name the Service, or add one.</source>
        <translation>কোনো সার্ভিস ডিপ্লয়মেন্ট %1-এ পাঠায় না, তাই তার ট্রাফিক ভাগ করা যায় না: সার্ভিসের নাম দিন বা একটি যোগ করুন।</translation>
    </message>
    <message>
        <source>No canary Deployment stands behind the same Service: a rolling update is proposed. For shares of traffic that stay for weeks make a Deployment %1-canary with the same labels that the Service asks for, and propose again.</source>
        <translation>একই সার্ভিসের পিছনে কোনো canary ডিপ্লয়মেন্ট নেই: রোলিং আপডেট প্রস্তাব করা হলো। সপ্তাহজুড়ে থাকা ভাগের জন্য সার্ভিস যে লেবেল চায় তা দিয়ে %1-canary ডিপ্লয়মেন্ট বানিয়ে আবার প্রস্তাব করুন।</translation>
    </message>
    <message>
        <source>No changed plan waits to be adopted</source>
        <translation>গ্রহণের অপেক্ষায় কোনো বদলানো প্ল্যান নেই</translation>
    </message>
    <message>
        <source>No data is not good data: gates close, nothing is promoted until it is back.</source>
        <translation>তথ্য নেই মানে ভালো তথ্য নয়: গেট বন্ধ হয়, ফিরে না আসা পর্যন্ত কিছু উন্নীত হয় না।</translation>
    </message>
    <message>
        <source>No hotfix waits to be deployed</source>
        <translation>চালুর অপেক্ষায় কোনো হটফিক্স নেই</translation>
    </message>
    <message>
        <source>No metrics: triggers that need them are off, Promote is closed</source>
        <translation>মেট্রিক নেই: যে ট্রিগারের লাগে তা বন্ধ, উন্নীত করা বন্ধ</translation>
    </message>
    <message>
        <source>No other plan is at hand: open the changed file beside the release</source>
        <translation>হাতে অন্য প্ল্যান নেই: রিলিজের পাশে বদলানো ফাইল খুলুন</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>কোনো পর্যালোচনা বাকি নেই</translation>
    </message>
    <message>
        <source>No valid id-token, and cannot refresh without refresh-token</source>
        <translation>বৈধ id-token নেই, আর refresh-token ছাড়া নতুন করা যায় না</translation>
    </message>
    <message>
        <source>Nobody else has changed anything: what the cluster has is what the release says</source>
        <translation>অন্য কেউ কিছু বদলায়নি: ক্লাস্টারে যা আছে রিলিজ তা-ই বলে</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>সংযুক্ত নয়</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>হয়নি: %1</translation>
    </message>
    <message>
        <source>Nothing below is newer than this. It recovers by itself.</source>
        <translation>নিচের কিছুই এর চেয়ে নতুন নয়। নিজে থেকেই ঠিক হয়।</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>ফিরিয়ে আনার কিছু নেই: canary-তে ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>OTEL name and endpoint are set</source>
        <translation>OTEL নাম ও এন্ডপয়েন্ট সেট করা</translation>
    </message>
    <message>
        <source>Observability configured (OTEL and Prometheus)</source>
        <translation>পর্যবেক্ষণযোগ্যতা সাজানো (OTEL ও Prometheus)</translation>
    </message>
    <message>
        <source>Observed: all traffic on %1 · %2. %3 is marked bad.</source>
        <translation>দেখা গেছে: সব ট্রাফিক %1-এ · %2। %3 খারাপ বলে চিহ্নিত।</translation>
    </message>
    <message>
        <source>Observed: back at %1 %</source>
        <translation>দেখা গেছে: আবার %1 %-এ</translation>
    </message>
    <message>
        <source>Observed: restored at %1 %</source>
        <translation>দেখা গেছে: %1 %-এ পুনরুদ্ধার</translation>
    </message>
    <message>
        <source>Observed: stable runs %1, the canary is gone · %2</source>
        <translation>দেখা গেছে: stable-এ %1, canary নেই · %2</translation>
    </message>
    <message>
        <source>Observed: weight %1 %, canary %2/%3, stable %4/%5 ready · %6</source>
        <translation>দেখা গেছে: ওজন %1 %, canary %2/%3, stable %4/%5 প্রস্তুত · %6</translation>
    </message>
    <message>
        <source>Of high priority</source>
        <translation>উচ্চ অগ্রাধিকারের</translation>
    </message>
    <message>
        <source>Open the release in a console that stays open.</source>
        <translation>খোলা থাকে এমন কনসোলে রিলিজ খুলুন।</translation>
    </message>
    <message>
        <source>Or let the agent guard it: tidegatectl agent.</source>
        <translation>অথবা এজেন্টকে পাহারা দিতে দিন: tidegatectl agent।</translation>
    </message>
    <message>
        <source>POST %1 through the API server's service proxy</source>
        <translation>API সার্ভারের সার্ভিস প্রক্সি দিয়ে POST %1</translation>
    </message>
    <message>
        <source>Pause and resume belong to the method rolling; use Hold.</source>
        <translation>বিরতি ও আবার শুরু rolling পদ্ধতির; থামানো ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Pause the rollout</source>
        <translation>রোলআউট বিরত করা</translation>
    </message>
    <message>
        <source>Performance within SLOs</source>
        <translation>কার্যক্ষমতা SLO-র মধ্যে</translation>
    </message>
    <message>
        <source>Phase %1 (%2 %) has begun and cannot change</source>
        <translation>ধাপ %1 (%2 %) শুরু হয়েছে, বদলানো যায় না</translation>
    </message>
    <message>
        <source>Phased plan approved</source>
        <translation>ধাপের প্ল্যান অনুমোদিত</translation>
    </message>
    <message>
        <source>PodMonitor %1 names a port that the pods do not have</source>
        <translation>PodMonitor %1 এমন পোর্ট বলে যা pod-এ নেই</translation>
    </message>
    <message>
        <source>PodMonitor %1 selects the pods</source>
        <translation>PodMonitor %1 pod-গুলো বাছে</translation>
    </message>
    <message>
        <source>Pods never ready</source>
        <translation>Pod কখনও প্রস্তুত নয়</translation>
    </message>
    <message>
        <source>Projections are being rebuilt</source>
        <translation>প্রজেকশন আবার গড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Projections are not rebuilt</source>
        <translation>প্রজেকশন আবার গড়া হয়নি</translation>
    </message>
    <message>
        <source>Projections wait for your word</source>
        <translation>প্রজেকশন আপনার কথার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Projections: %1. %2</source>
        <translation>প্রজেকশন: %1। %2</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Prometheus does not answer: %1</source>
        <translation>Prometheus উত্তর দেয় না: %1</translation>
    </message>
    <message>
        <source>Prometheus gives no figures: %1</source>
        <translation>Prometheus সংখ্যা দেয় না: %1</translation>
    </message>
    <message>
        <source>Prometheus has no series for these queries. Check metrics.tracks in the plan.</source>
        <translation>এই কোয়েরির সিরিজ Prometheus-এ নেই। প্ল্যানে metrics.tracks দেখুন।</translation>
    </message>
    <message>
        <source>Prometheus has no series of the %1</source>
        <translation>Prometheus-এ %1-এর সিরিজ নেই</translation>
    </message>
    <message>
        <source>Prometheus has none of the known request counters</source>
        <translation>Prometheus-এ পরিচিত কোনো অনুরোধ-গণক নেই</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>প্রমিথিউস থেমে যায়</translation>
    </message>
    <message>
        <source>PrometheusRule %1 has no labels that Prometheus %2 selects</source>
        <translation>PrometheusRule %1-এ এমন লেবেল নেই যা Prometheus %2 বাছে</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected by Prometheus %2</source>
        <translation>PrometheusRule %1 বাছে Prometheus %2</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected; whether it is loaded and routed, Prometheus tells</source>
        <translation>PrometheusRule %1 বাছা; লোড ও পাঠানোর পথ Prometheus বলে</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>%1 %-এ উন্নীত করা</translation>
    </message>
    <message>
        <source>Promoting to %1 %</source>
        <translation>%1 %-এ উন্নীত হচ্ছে</translation>
    </message>
    <message>
        <source>Read models show what the version before wrote. Mend it, and rebuild them.</source>
        <translation>রিড মডেল আগের সংস্করণ যা লিখেছে তা দেখায়। ঠিক করে আবার গড়ুন।</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent. Open the release without --read-only to act.</source>
        <translation>শুধু পড়া: কিছু পাঠানো হয় না। কাজ করতে --read-only ছাড়া রিলিজ খুলুন।</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>প্রস্তুতি</translation>
    </message>
    <message>
        <source>Regression after Promote</source>
        <translation>উন্নীতকরণের পরে অবনতি</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>প্রত্যাখ্যান করেছেন %1: %2</translation>
    </message>
    <message>
        <source>Rejected: %1. Back to the former pods.</source>
        <translation>ফেরত: %1। আগের pod-এ ফেরা।</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>রিলিজ</translation>
    </message>
    <message>
        <source>Remove it or set it above 0.</source>
        <translation>সরান বা 0-এর উপরে করুন।</translation>
    </message>
    <message>
        <source>Renew it before then: without it this console sees and does nothing.</source>
        <translation>তার আগে নবায়ন করুন: এটি ছাড়া এই কনসোল কিছু দেখে না, করে না।</translation>
    </message>
    <message>
        <source>ReplicaSets are not in sight</source>
        <translation>ReplicaSet দেখা যায় না</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>রিপোজিটরি</translation>
    </message>
    <message>
        <source>Resource limits defined</source>
        <translation>রিসোর্স সীমা দেওয়া</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>পুনরুদ্ধার হচ্ছে</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <source>Resume once the reason is gone. The rollback triggers go on, and rolling back still works.</source>
        <translation>কারণ দূর হলে আবার চালু করুন। ফিরিয়ে আনার ট্রিগার চালু থাকে, আর ফিরিয়ে আনা সবসময়ই যায়।</translation>
    </message>
    <message>
        <source>Resume the rollout</source>
        <translation>রোলআউট আবার শুরু</translation>
    </message>
    <message>
        <source>Return to the former pods</source>
        <translation>আগের pod-এ ফেরা</translation>
    </message>
    <message>
        <source>Roll back %1 to %2 in %3 now? [y/N]</source>
        <translation>এখন %3-এ %1-কে %2-এ ফেরাবেন? [y/N]</translation>
    </message>
    <message>
        <source>Rollback documented and its target exists</source>
        <translation>ফিরিয়ে আনা লেখা আছে, গন্তব্যও আছে</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>Rolled back to %1 by %2</source>
        <translation>%2 %1-এ ফিরিয়ে এনেছেন</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Rolling back still works.</source>
        <translation>ফিরিয়ে আনা এখনও কাজ করে।</translation>
    </message>
    <message>
        <source>Rolling back to %1</source>
        <translation>%1-এ ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Rollout complete</source>
        <translation>রোলআউট সম্পূর্ণ</translation>
    </message>
    <message>
        <source>Run two pods or more.</source>
        <translation>দুই বা তার বেশি pod চালান।</translation>
    </message>
    <message>
        <source>Say what the hotfix is based on: stable (%1) or canary (%2)</source>
        <translation>হটফিক্সের ভিত্তি বলুন: stable (%1) বা canary (%2)</translation>
    </message>
    <message>
        <source>Say what the review found</source>
        <translation>পর্যালোচনায় কী পাওয়া গেল বলুন</translation>
    </message>
    <message>
        <source>Say why "%1" is put off</source>
        <translation>“%1” কেন স্থগিত বলুন</translation>
    </message>
    <message>
        <source>Say why it is accepted that %1</source>
        <translation>কেন মেনে নেওয়া হলো বলুন যে %1</translation>
    </message>
    <message>
        <source>Say why it is rejected</source>
        <translation>কেন প্রত্যাখ্যান বলুন</translation>
    </message>
    <message>
        <source>Secret %1 is kept by %2</source>
        <translation>Secret %1 রাখে %2</translation>
    </message>
    <message>
        <source>Secrets in a vault, not in env</source>
        <translation>গোপন তথ্য vault-এ, env-এ নয়</translation>
    </message>
    <message>
        <source>Security scan clean</source>
        <translation>নিরাপত্তা স্ক্যান পরিষ্কার</translation>
    </message>
    <message>
        <source>See its pod's log; do not start before it has finished.</source>
        <translation>এর pod-এর লগ দেখুন; শেষ হওয়ার আগে শুরু করবেন না।</translation>
    </message>
    <message>
        <source>See whether Prometheus has the pods among its targets.</source>
        <translation>দেখুন pod-গুলো Prometheus-এর টার্গেটে আছে কি না।</translation>
    </message>
    <message>
        <source>Select by labels that both tracks have: the share of traffic is the share of pods behind it.</source>
        <translation>দুই ট্র্যাকের একই লেবেল দিয়ে বাছুন: ট্রাফিকের ভাগ হলো এর পেছনের pod-এর ভাগ।</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2</source>
        <translation>Service %1 %2-এর pod বাছে না</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2. Its selector must match the labels that both tracks share.</source>
        <translation>Service %1 %2-এর pod বাছে না। এর সিলেক্টর দুই ট্র্যাকের মিলিত লেবেলের সঙ্গে মিলতে হবে।</translation>
    </message>
    <message>
        <source>Service %1 is not in namespace %2. Create it or correct spec.traffic.service.</source>
        <translation>Service %1 নেমস্পেস %2-এ নেই। তৈরি করুন বা spec.traffic.service ঠিক করুন।</translation>
    </message>
    <message>
        <source>Service %1 is not in sight</source>
        <translation>Service %1 দেখা যায় না</translation>
    </message>
    <message>
        <source>Service %1 is not there</source>
        <translation>Service %1 নেই</translation>
    </message>
    <message>
        <source>Service %1 selects both tracks</source>
        <translation>Service %1 দুই ট্র্যাকই বাছে</translation>
    </message>
    <message>
        <source>Service %1 selects the pods</source>
        <translation>Service %1 pod-গুলো বাছে</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 names a port that Service %2 does not have</source>
        <translation>ServiceMonitor %1 এমন পোর্ট বলে যা Service %2-এ নেই</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 selects Service %2</source>
        <translation>ServiceMonitor %1 বাছে Service %2</translation>
    </message>
    <message>
        <source>Serving a rehearsal (%1). End it with Ctrl+C.</source>
        <translation>একটি মহড়া চলছে (%1)। Ctrl+C দিয়ে শেষ করুন।</translation>
    </message>
    <message>
        <source>Set DATABASE_SYNCHRONIZE to false, so that nobody has to know the program's default.</source>
        <translation>DATABASE_SYNCHRONIZE false করুন, যাতে কাউকে প্রোগ্রামের পূর্বনির্ধারিত মান জানতে না হয়।</translation>
    </message>
    <message>
        <source>Set it to false, and let migrations change the schema.</source>
        <translation>false করুন, আর মাইগ্রেশনকে স্কিমা বদলাতে দিন।</translation>
    </message>
    <message>
        <source>Set it to false.</source>
        <translation>false করুন।</translation>
    </message>
    <message>
        <source>Set it to production.</source>
        <translation>production করুন।</translation>
    </message>
    <message>
        <source>Set it to strict.</source>
        <translation>strict করুন।</translation>
    </message>
    <message>
        <source>Set it: without it no trace of this version can be told from others.</source>
        <translation>সেট করুন: এটি ছাড়া এই সংস্করণের ট্রেস আলাদা করা যায় না।</translation>
    </message>
    <message>
        <source>Set maxSurge to 1.</source>
        <translation>maxSurge 1 করুন।</translation>
    </message>
    <message>
        <source>Set maxUnavailable to 0.</source>
        <translation>maxUnavailable 0 করুন।</translation>
    </message>
    <message>
        <source>Set minReplicas at or below maxReplicas.</source>
        <translation>minReplicas maxReplicas-এর সমান বা কম করুন।</translation>
    </message>
    <message>
        <source>Set resources.%1.%2.</source>
        <translation>resources.%1.%2 সেট করুন।</translation>
    </message>
    <message>
        <source>Set them as the practice has them, or know why not.</source>
        <translation>প্রচলিত মতো সেট করুন, বা কেন নয় জানুন।</translation>
    </message>
    <message>
        <source>Shared outage: stable is bad in the same way</source>
        <translation>সবার বিভ্রাট: stable-ও একইভাবে খারাপ</translation>
    </message>
    <message>
        <source>Slow in week 2</source>
        <translation>সপ্তাহ 2-এ ধীর</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Soak is not over: %1</source>
        <translation>পর্যবেক্ষণ শেষ হয়নি: %1</translation>
    </message>
    <message>
        <source>Somebody else approves or rejects it. If nobody answers in time, it can go ahead with a review due.</source>
        <translation>অন্য কেউ অনুমোদন বা প্রত্যাখ্যান করে। সময়মতো কেউ উত্তর না দিলে পরে পর্যালোচনার শর্তে এগোনো যায়।</translation>
    </message>
    <message>
        <source>Somebody else compares the two plans and approves or rejects. Until then the former one rules.</source>
        <translation>অন্য কেউ দুটি পরিকল্পনা মিলিয়ে অনুমোদন বা প্রত্যাখ্যান করে। ততক্ষণ আগেরটিই চলে।</translation>
    </message>
    <message>
        <source>Somebody else reviews it, and says what was found.</source>
        <translation>অন্য কেউ পর্যালোচনা করে কী পাওয়া গেল বলেন।</translation>
    </message>
    <message>
        <source>Stable %1 → %2 pods</source>
        <translation>Stable %1 → %2 pod</translation>
    </message>
    <message>
        <source>Stable pods become ready: %1 of %2</source>
        <translation>Stable pod প্রস্তুত হচ্ছে: %2-এর %1</translation>
    </message>
    <message>
        <source>Stable takes %1</source>
        <translation>Stable নেয় %1</translation>
    </message>
    <message>
        <source>Standing for more than a day</source>
        <translation>এক দিনের বেশি ধরে আছে</translation>
    </message>
    <message>
        <source>Stopped: %1. Adopt, restore, or roll back.</source>
        <translation>থেমেছে: %1। গ্রহণ, পুনরুদ্ধার, বা ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>TENANT_ISOLATION_LEVEL is %1</source>
        <translation>TENANT_ISOLATION_LEVEL হলো %1</translation>
    </message>
    <message>
        <source>Take it from a Secret by secretKeyRef, and change the secret: it was readable here.</source>
        <translation>secretKeyRef দিয়ে Secret থেকে নিন, আর গোপন তথ্য বদলান: এখানে পড়া যেত।</translation>
    </message>
    <message>
        <source>Take it off for the release, or expect uneven shares.</source>
        <translation>রিলিজের সময় সরান, বা অসমান ভাগ আশা করুন।</translation>
    </message>
    <message>
        <source>Tell the team. What was written to databases and queues does not go back.</source>
        <translation>দলকে জানান। ডাটাবেস ও কিউতে যা লেখা হয়েছে তা ফেরে না।</translation>
    </message>
    <message>
        <source>Tell who owns what both versions depend on.</source>
        <translation>দুই সংস্করণ যার উপর নির্ভর করে তার মালিককে জানান।</translation>
    </message>
    <message>
        <source>Template of revision %1 (%2)</source>
        <translation>রিভিশন %1-এর টেমপ্লেট (%2)</translation>
    </message>
    <message>
        <source>Tests passing (unit, integration, e2e)</source>
        <translation>টেস্ট পাস (unit, integration, e2e)</translation>
    </message>
    <message>
        <source>The %1 Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>%1 Deployment আর নেই। আবার তৈরি করুন, বা রিলিজ বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The API server does not confirm who you are, so you cannot approve. Use credentials it can name (SelfSubjectReview).</source>
        <translation>API সার্ভার আপনার পরিচয় নিশ্চিত করে না, তাই অনুমোদন করতে পারেন না। এমন পরিচয়পত্র নিন যার নাম সে বলতে পারে (SelfSubjectReview)।</translation>
    </message>
    <message>
        <source>The API server has not answered since this console was started</source>
        <translation>এই কনসোল চালু হওয়ার পর থেকে API সার্ভার উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>The Deployment controller has not seen the change yet</source>
        <translation>Deployment কন্ট্রোলার এখনও পরিবর্তন দেখেনি</translation>
    </message>
    <message>
        <source>The Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>Deployment আর নেই। আবার তৈরি করুন, বা রিলিজ বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The Service's endpoints follow</source>
        <translation>সার্ভিসের এন্ডপয়েন্ট অনুসরণ করে</translation>
    </message>
    <message>
        <source>The act does not get on</source>
        <translation>কাজটি এগোয় না</translation>
    </message>
    <message>
        <source>The canary has traffic: roll back or finish first</source>
        <translation>canary-তে ট্রাফিক আছে: আগে ফিরিয়ে আনুন বা সমাপ্ত করুন</translation>
    </message>
    <message>
        <source>The canary loses its database for more than 30 s; the dependency trigger rolls back.</source>
        <translation>canary 30 সেকেন্ডের বেশি তার ডেটাবেস হারায়; নির্ভরতার ট্রিগার ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>The canary starts to fail requests at 50 %; the error-rate trigger rolls back.</source>
        <translation>50 %-এ canary অনুরোধে ব্যর্থ হতে শুরু করে; ত্রুটির হারের ট্রিগার ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>The canary's image is the new version: %1.</source>
        <translation>canary-র ইমেজই নতুন সংস্করণ: %1।</translation>
    </message>
    <message>
        <source>The checklist has no item "%1"</source>
        <translation>চেকলিস্টে “%1” দফা নেই</translation>
    </message>
    <message>
        <source>The file that was opened is not the plan that rules</source>
        <translation>খোলা ফাইলটি চালু প্ল্যান নয়</translation>
    </message>
    <message>
        <source>The glass can be broken from %1 on: until then somebody may answer</source>
        <translation>%1 থেকে কাচ ভাঙা যায়: ততক্ষণ কেউ উত্তর দিতে পারেন</translation>
    </message>
    <message>
        <source>The image has no tag to call the version by: name it in version.</source>
        <translation>ইমেজে এমন কোনো ট্যাগ নেই যা দিয়ে সংস্করণের নাম হয়: version-এ নাম দিন।</translation>
    </message>
    <message>
        <source>The kubeconfig changed and is not followed</source>
        <translation>kubeconfig বদলেছে, তা অনুসরণ করা হয় না</translation>
    </message>
    <message>
        <source>The method %1 has no hotfix lane yet</source>
        <translation>%1 পদ্ধতির এখনও হটফিক্স পথ নেই</translation>
    </message>
    <message>
        <source>The next promotion needs no approval</source>
        <translation>পরের উন্নীতকরণে অনুমোদন লাগে না</translation>
    </message>
    <message>
        <source>The next step is another one by now: %1. Look again.</source>
        <translation>পরের ধাপ এর মধ্যে বদলে গেছে: %1। আবার দেখুন।</translation>
    </message>
    <message>
        <source>The plan is approved already</source>
        <translation>প্ল্যান আগেই অনুমোদিত</translation>
    </message>
    <message>
        <source>The plan names no image: a rolling update has nothing to roll to. Set spec.version.image.</source>
        <translation>প্ল্যানে ইমেজ নেই: রোলিং আপডেটের যাওয়ার জায়গা নেই। spec.version.image সেট করুন।</translation>
    </message>
    <message>
        <source>The plan names no projections, or nothing was rolled back</source>
        <translation>প্ল্যানে প্রজেকশন নেই, বা কিছু ফিরিয়ে আনা হয়নি</translation>
    </message>
    <message>
        <source>The plan that rules is another than %1 (%2). It is kept; adopt-plan puts the file's in its place.</source>
        <translation>চালু প্ল্যান %1 (%2) নয়, অন্যটি। সেটি থাকে; adopt-plan তার জায়গায় ফাইলেরটি বসায়।</translation>
    </message>
    <message>
        <source>The projections are %1</source>
        <translation>প্রজেকশন %1</translation>
    </message>
    <message>
        <source>The release is not held</source>
        <translation>রিলিজ থামানো নয়</translation>
    </message>
    <message>
        <source>The release is not the cause; it is held. Mend the outage, then Resume.</source>
        <translation>রিলিজ কারণ নয়; থামানো আছে। বিভ্রাট ঠিক করুন, তারপর আবার শুরু।</translation>
    </message>
    <message>
        <source>The revision to return to is not in the Deployment's history any more. Deploy its image by hand.</source>
        <translation>যে রিভিশনে ফেরা হতো তা Deployment-এর ইতিহাসে আর নেই। তার ইমেজ হাতে চালু করুন।</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>ফিরিয়ে আনা আগেই চলছে</translation>
    </message>
    <message>
        <source>The rollout is paused: %1 of %2 pods run the new version. Resume continues it.</source>
        <translation>রোলআউট বিরত: %2-এর %1 pod নতুন সংস্করণে। আবার শুরু করলে চলবে।</translation>
    </message>
    <message>
        <source>The rollout made no progress within its deadline: %1</source>
        <translation>রোলআউট সময়সীমার মধ্যে এগোয়নি: %1</translation>
    </message>
    <message>
        <source>The value of %1 (it is not shown):</source>
        <translation>%1-এর মান (দেখানো হয় না):</translation>
    </message>
    <message>
        <source>Their pods carry the label track: its samples are told apart by it, if Prometheus keeps that label.</source>
        <translation>তাদের পডে track লেবেল আছে: প্রমিথিউস লেবেলটি রাখলে তা দিয়েই নমুনা আলাদা করা হয়।</translation>
    </message>
    <message>
        <source>Their samples are told apart by the pods' names; check that yours have the label pod.</source>
        <translation>পডের নাম দিয়ে নমুনা আলাদা করা হয়; আপনারটিতে pod লেবেল আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>There is no Deployment %1 in namespace %2.</source>
        <translation>নেমস্পেস %2-এ %1 ডিপ্লয়মেন্ট নেই।</translation>
    </message>
    <message>
        <source>There is no version to roll back to, so nothing is deployed</source>
        <translation>ফেরার মতো সংস্করণ নেই, তাই কিছু চালু হয় না</translation>
    </message>
    <message>
        <source>This command is not known</source>
        <translation>এই কমান্ড জানা নেই</translation>
    </message>
    <message>
        <source>This run is over (%1). A new plan begins the next one.</source>
        <translation>এই চালনা শেষ (%1)। নতুন প্ল্যান পরেরটি শুরু করে।</translation>
    </message>
    <message>
        <source>This run is over. A new plan begins the next one.</source>
        <translation>এই চালনা শেষ। নতুন প্ল্যান পরেরটি শুরু করে।</translation>
    </message>
    <message>
        <source>Three health tiers implemented</source>
        <translation>তিনটি হেলথ স্তর আছে</translation>
    </message>
    <message>
        <source>Tick withdrawn: "%1" · %2</source>
        <translation>টিক ফেরত: “%1” · %2</translation>
    </message>
    <message>
        <source>Tick withdrawn: %1</source>
        <translation>টিক ফেরত: %1</translation>
    </message>
    <message>
        <source>To go back without this console: Ctrl+K, Copy the kubectl fallback for a rollback.</source>
        <translation>এই কনসোল ছাড়া ফিরতে: Ctrl+K, ফিরিয়ে আনার kubectl বিকল্প কপি করুন।</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>ট্রেস</translation>
    </message>
    <message>
        <source>Tracing verified</source>
        <translation>ট্রেসিং যাচাই করা</translation>
    </message>
    <message>
        <source>Traffic as planned</source>
        <translation>ট্রাফিক প্ল্যান মতো</translation>
    </message>
    <message>
        <source>Traffic routing as planned</source>
        <translation>ট্রাফিক প্ল্যান মতো যাচ্ছে</translation>
    </message>
    <message>
        <source>Traffic seen at %1 %</source>
        <translation>%1 %-এ ট্রাফিক দেখা গেছে</translation>
    </message>
    <message>
        <source>Traffic seen at 0 %</source>
        <translation>0 %-এ ট্রাফিক দেখা গেছে</translation>
    </message>
    <message>
        <source>Trigger %1 counts</source>
        <translation>ট্রিগার %1 গুনছে</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>ট্রিগার %1 চালু হয়েছে</translation>
    </message>
    <message>
        <source>Trigger %1 fired: %2 · rollback begun by the guardian</source>
        <translation>ট্রিগার %1 চালু হয়েছে: %2 · অভিভাবক ফিরিয়ে আনা শুরু করেছে</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>ট্রিগার %1: %2</translation>
    </message>
    <message>
        <source>Turn it on: tenants would see each other's data.</source>
        <translation>চালু করুন: নইলে ভাড়াটেরা একে অন্যের তথ্য দেখবে।</translation>
    </message>
    <message>
        <source>Two operators</source>
        <translation>দুজন পরিচালক</translation>
    </message>
    <message>
        <source>UNGUARDED: nobody evaluates the rollback triggers</source>
        <translation>পাহারাহীন: ফিরিয়ে আনার ট্রিগার কেউ দেখছে না</translation>
    </message>
    <message>
        <source>Use RollingUpdate with maxSurge 1 and maxUnavailable 0.</source>
        <translation>maxSurge 1 ও maxUnavailable 0 সহ RollingUpdate নিন।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Wait for it. Read models may be behind until it is done.</source>
        <translation>অপেক্ষা করুন। শেষ না হওয়া পর্যন্ত রিড মডেলগুলো পিছিয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Waiting for the first complete view of the cluster</source>
        <translation>ক্লাস্টারের প্রথম পূর্ণ চিত্রের অপেক্ষা</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>সতর্কতা: %1</translation>
    </message>
    <message>
        <source>Watch it: it acts by itself when it goes on. Roll back now if you know that it is real.</source>
        <translation>নজর রাখুন: চলতে থাকলে এটি নিজেই কাজ করে। সত্যি বলে জানলে এখনই ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>নজরে ছিল</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>ফেরার পথ</translation>
    </message>
    <message>
        <source>What was read before stays in use. Mend the file, or open the release anew.</source>
        <translation>আগে যা পড়া হয়েছিল তা-ই চলে। ফাইল ঠিক করুন, বা রিলিজ নতুন করে খুলুন।</translation>
    </message>
    <message>
        <source>What we may do in namespace %1</source>
        <translation>নেমস্পেস %1-এ আমরা যা পারি</translation>
    </message>
    <message>
        <source>What you approve has changed since you read it (%1, now %2). Read it again.</source>
        <translation>আপনি যা অনুমোদন করছেন পড়ার পর তা বদলেছে (%1, এখন %2)। আবার পড়ুন।</translation>
    </message>
    <message>
        <source>Whether it was done is not known: %1</source>
        <translation>এটি করা হয়েছে কি না জানা নেই: %1</translation>
    </message>
    <message>
        <source>Which version is the new one is not known yet: give its image.</source>
        <translation>কোনটি নতুন সংস্করণ তা এখনও জানা নেই: তার ইমেজ দিন।</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>আমরা কে</translation>
    </message>
    <message>
        <source>With %1 pods two phases would have the same number of canary pods. %2 pods are enough: set spec.traffic.pods: %2.</source>
        <translation>%1 pod-এ দুই ধাপের canary pod সমান হতো। %2 pod যথেষ্ট: spec.traffic.pods: %2 সেট করুন।</translation>
    </message>
    <message>
        <source>Within SLO</source>
        <translation>SLO-র মধ্যে</translation>
    </message>
    <message>
        <source>Without a response</source>
        <translation>করণীয় ছাড়া</translation>
    </message>
    <message>
        <source>Without one there are no metrics; another way of scraping cannot be seen from here.</source>
        <translation>এটি ছাড়া মেট্রিক নেই; সংগ্রহের অন্য উপায় এখান থেকে দেখা যায় না।</translation>
    </message>
    <message>
        <source>You may not %1: you lack %2. Ask who administers the namespace.</source>
        <translation>আপনি %1 করতে পারেন না: %2 নেই। নেমস্পেস যিনি চালান তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Your %1 ends in %2</source>
        <translation>আপনার %1 শেষ হয় %2-এ</translation>
    </message>
    <message>
        <source>Your %1 has ended</source>
        <translation>আপনার %1 শেষ হয়েছে</translation>
    </message>
    <message>
        <source>a DaemonSet is not evicted by budget</source>
        <translation>DaemonSet বাজেট দিয়ে সরানো হয় না</translation>
    </message>
    <message>
        <source>a DaemonSet runs on every node</source>
        <translation>DaemonSet প্রতি নোডে চলে</translation>
    </message>
    <message>
        <source>a link looks like tidegate://prod-eu/shop/finance?tab=evidence</source>
        <translation>লিঙ্ক এমন হয়: tidegate://prod-eu/shop/finance?tab=evidence</translation>
    </message>
    <message>
        <source>a point is infinite</source>
        <translation>একটি বিন্দু অসীম</translation>
    </message>
    <message>
        <source>a silence by %3 may mute alert %1 until %2 (%4); which pods it is about shows only when it fires</source>
        <translation>%3-এর নীরবতা হয়তো অ্যালার্ট %1-কে %2 পর্যন্ত চাপা দেয় (%4); কোন pod নিয়ে তা চালু হলেই বোঝা যায়</translation>
    </message>
    <message>
        <source>a watch event has no object's name</source>
        <translation>একটি watch ঘটনায় বস্তুর নাম নেই</translation>
    </message>
    <message>
        <source>a watch line is not a JSON event</source>
        <translation>একটি watch লাইন JSON ঘটনা নয়</translation>
    </message>
    <message>
        <source>about 5 %</source>
        <translation>প্রায় 5 %</translation>
    </message>
    <message>
        <source>above %1 ms in the last hour</source>
        <translation>গত ঘণ্টায় %1 ms-এর উপরে</translation>
    </message>
    <message>
        <source>add it to the kubeconfig, or ask who sent the link which cluster it is</source>
        <translation>kubeconfig-এ যোগ করুন, বা যিনি লিঙ্ক পাঠিয়েছেন তাঁকে জিজ্ঞাসা করুন কোন ক্লাস্টার</translation>
    </message>
    <message>
        <source>after the canary's pods are ready</source>
        <translation>canary-র pod প্রস্তুত হলে</translation>
    </message>
    <message>
        <source>after the step before is observed</source>
        <translation>আগের পদক্ষেপ দেখা গেলে</translation>
    </message>
    <message>
        <source>alert %1 cannot be evaluated: its silence means nothing</source>
        <translation>অ্যালার্ট %1 মূল্যায়ন করা যায় না: এর নীরবতার মানে নেই</translation>
    </message>
    <message>
        <source>alert %1 fires and is inhibited by another: nobody is told</source>
        <translation>অ্যালার্ট %1 চালু, অন্যটি চেপে রেখেছে: কাউকে জানানো হয় না</translation>
    </message>
    <message>
        <source>alert %1 fires and is silenced: nobody is told</source>
        <translation>অ্যালার্ট %1 চালু, নীরব করা: কাউকে জানানো হয় না</translation>
    </message>
    <message>
        <source>alert %1 is firing or pending</source>
        <translation>অ্যালার্ট %1 চালু বা আসন্ন</translation>
    </message>
    <message>
        <source>alert %1 is muted until %2: silence by %3 (%4)</source>
        <translation>অ্যালার্ট %1 %2 পর্যন্ত চাপা: %3-এর নীরবতা (%4)</translation>
    </message>
    <message>
        <source>all pods answer as if all were well, while another tier says that %1 is down: what is asked here checks nothing</source>
        <translation>সব pod এমন উত্তর দেয় যেন সব ঠিক, অথচ অন্য স্তর বলে %1 অচল: এখানে যা জিজ্ঞাসা হয় তা কিছু যাচাই করে না</translation>
    </message>
    <message>
        <source>an HPA keeps at least %1 pods</source>
        <translation>একটি HPA অন্তত %1 pod রাখে</translation>
    </message>
    <message>
        <source>an object of the list has no name</source>
        <translation>তালিকার একটি বস্তুর নাম নেই</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>এবং আরও %1 লাইন</translation>
    </message>
    <message>
        <source>annotation prometheus.io/port names %1, which no container declares</source>
        <translation>annotation prometheus.io/port বলে %1, যা কোনো কনটেইনার ঘোষণা করে না</translation>
    </message>
    <message>
        <source>annotation prometheus.io/scrape</source>
        <translation>annotation prometheus.io/scrape</translation>
    </message>
    <message>
        <source>another change of it is being written</source>
        <translation>এর অন্য একটি পরিবর্তন লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>another command is being carried out</source>
        <translation>অন্য একটি নির্দেশ পালন করা হচ্ছে</translation>
    </message>
    <message>
        <source>answer yes or no</source>
        <translation>yes বা no উত্তর দিন</translation>
    </message>
    <message>
        <source>ask for less, or look whether this is the right address</source>
        <translation>কম চান, বা দেখুন ঠিকানাটি ঠিক কি না</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>সর্বাধিক 1</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>সর্বাধিক 10</translation>
    </message>
    <message>
        <source>autoscaler %1 (%2) would fight the %3 pods of %4</source>
        <translation>autoscaler %1 (%2) %4-এর %3 pod-এর সঙ্গে লড়বে</translation>
    </message>
    <message>
        <source>autoscaler %1 has a minimum above its maximum</source>
        <translation>autoscaler %1-এর ন্যূনতম সর্বোচ্চের উপরে</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps %2</source>
        <translation>autoscaler %1 রাখে %2</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps what the phases need</source>
        <translation>ধাপগুলোর যা লাগে autoscaler %1 তা রাখে</translation>
    </message>
    <message>
        <source>autoscalers are not in sight</source>
        <translation>autoscaler দেখা যায় না</translation>
    </message>
    <message>
        <source>both Deployments have to be seen</source>
        <translation>দুই Deployment-ই দেখা যেতে হবে</translation>
    </message>
    <message>
        <source>both tracks arrive</source>
        <translation>দুই ট্র্যাকই আসছে</translation>
    </message>
    <message>
        <source>both tracks need traffic to be compared</source>
        <translation>তুলনার জন্য দুই ট্র্যাকেই ট্রাফিক লাগে</translation>
    </message>
    <message>
        <source>bring the plugin and the kubeconfig to one version</source>
        <translation>প্লাগইন ও kubeconfig এক সংস্করণে আনুন</translation>
    </message>
    <message>
        <source>budget %1 allows %2 of %3 to go</source>
        <translation>বাজেট %1 %3-এর %2-কে যেতে দেয়</translation>
    </message>
    <message>
        <source>budget %1 allows no eviction of %2 pods: nodes cannot be drained</source>
        <translation>বাজেট %1 %2 pod-এর একটিও সরাতে দেয় না: নোড খালি করা যায় না</translation>
    </message>
    <message>
        <source>by reference to Secrets</source>
        <translation>Secret-এর উল্লেখ দিয়ে</translation>
    </message>
    <message>
        <source>canary pods pass readiness</source>
        <translation>canary pod প্রস্তুতি পাস করে</translation>
    </message>
    <message>
        <source>check the address, the network and the VPN</source>
        <translation>ঠিকানা, নেটওয়ার্ক ও VPN দেখুন</translation>
    </message>
    <message>
        <source>check the certificate authority and the server's name, or the client certificate</source>
        <translation>certificate authority ও সার্ভারের নাম, বা client certificate দেখুন</translation>
    </message>
    <message>
        <source>check the disk and the directory's permissions; acts go on, their record is incomplete</source>
        <translation>ডিস্ক ও ডিরেক্টরির অনুমতি দেখুন; কাজ চলছে, তার নথি অসম্পূর্ণ</translation>
    </message>
    <message>
        <source>check the file and its permissions</source>
        <translation>ফাইল ও তার অনুমতি দেখুন</translation>
    </message>
    <message>
        <source>check the name, the network and the VPN</source>
        <translation>নাম, নেটওয়ার্ক ও VPN দেখুন</translation>
    </message>
    <message>
        <source>check the network and the VPN</source>
        <translation>নেটওয়ার্ক ও VPN দেখুন</translation>
    </message>
    <message>
        <source>check the network and the VPN, then try again</source>
        <translation>নেটওয়ার্ক ও VPN দেখুন, তারপর আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>check the port, and that the server runs</source>
        <translation>পোর্ট দেখুন, আর সার্ভার চলছে কি না</translation>
    </message>
    <message>
        <source>check the proxy (proxy-url)</source>
        <translation>প্রক্সি দেখুন (proxy-url)</translation>
    </message>
    <message>
        <source>check tokenFile of the user</source>
        <translation>ব্যবহারকারীর tokenFile দেখুন</translation>
    </message>
    <message>
        <source>check tokenFile of the user, and who writes it</source>
        <translation>ব্যবহারকারীর tokenFile দেখুন, আর কে তা লেখে</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>অন্য জায়গা বেছে নিন</translation>
    </message>
    <message>
        <source>choose one of the kubeconfig's contexts</source>
        <translation>kubeconfig-এর একটি context বেছে নিন</translation>
    </message>
    <message>
        <source>choose one of the revisions shown</source>
        <translation>দেখানো revision-গুলোর একটি বেছে নিন</translation>
    </message>
    <message>
        <source>choose one of these in spec.traffic.method</source>
        <translation>spec.traffic.method-এ এগুলোর একটি বেছে নিন</translation>
    </message>
    <message>
        <source>choose one with --context</source>
        <translation>--context দিয়ে একটি বেছে নিন</translation>
    </message>
    <message>
        <source>commit %1 has no check %2</source>
        <translation>কমিট %1-এ %2 যাচাই নেই</translation>
    </message>
    <message>
        <source>commit %1 has no checks</source>
        <translation>কমিট %1-এ যাচাই নেই</translation>
    </message>
    <message>
        <source>commit %1: %2 failed</source>
        <translation>কমিট %1: %2 ব্যর্থ</translation>
    </message>
    <message>
        <source>commit %1: %2 has not finished</source>
        <translation>কমিট %1: %2 শেষ হয়নি</translation>
    </message>
    <message>
        <source>commit %1: %2 passed</source>
        <translation>কমিট %1: %2 পাস</translation>
    </message>
    <message>
        <source>commit %1: all %2 checks passed</source>
        <translation>কমিট %1: সব %2 যাচাই পাস</translation>
    </message>
    <message>
        <source>container %1 has no %2 in %3</source>
        <translation>কনটেইনার %1-এ %3-এর মধ্যে %2 নেই</translation>
    </message>
    <message>
        <source>container %1 has no %2 probe</source>
        <translation>কনটেইনার %1-এ %2 প্রোব নেই</translation>
    </message>
    <message>
        <source>correct the entry; the others stay usable</source>
        <translation>এন্ট্রিটি ঠিক করুন; অন্যগুলো ব্যবহার করা যাবে</translation>
    </message>
    <message>
        <source>correct the file; others stay usable</source>
        <translation>ফাইলটি ঠিক করুন; অন্যগুলো ব্যবহার করা যাবে</translation>
    </message>
    <message>
        <source>dependencies are up</source>
        <translation>নির্ভরতা সচল</translation>
    </message>
    <message>
        <source>deploy the former image by hand, and raise spec.revisionHistoryLimit</source>
        <translation>আগের image হাতে বসান, আর spec.revisionHistoryLimit বাড়ান</translation>
    </message>
    <message>
        <source>disruption budgets are not in sight</source>
        <translation>disruption budget দেখা যায় না</translation>
    </message>
    <message>
        <source>end it with .html, .pdf, .json or .csv</source>
        <translation>শেষে .html, .pdf, .json বা .csv দিন</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>এন্ডপয়েন্ট</translation>
    </message>
    <message>
        <source>endpoints %1 canary, %2 stable; planned %3 and %4</source>
        <translation>এন্ডপয়েন্ট %1 canary, %2 stable; পরিকল্পিত %3 ও %4</translation>
    </message>
    <message>
        <source>endpoints as planned; no request was measured</source>
        <translation>এন্ডপয়েন্ট প্ল্যান মতো; কোনো অনুরোধ মাপা হয়নি</translation>
    </message>
    <message>
        <source>error rate %1 % &gt; %2 % (n %3, %4 … %5 %)</source>
        <translation>ত্রুটির হার %1 % &gt; %2 % (n %3, %4 … %5 %)</translation>
    </message>
    <message>
        <source>error rate %1 %, limit %2 % (n %3, %4 … %5 %)</source>
        <translation>ত্রুটির হার %1 %, সীমা %2 % (n %3, %4 … %5 %)</translation>
    </message>
    <message>
        <source>error rate %1 (%2 … %3) points</source>
        <translation>ত্রুটির হার %1 (%2 … %3) পয়েন্ট</translation>
    </message>
    <message>
        <source>error rate worse than stable: %1 % against %2 %</source>
        <translation>ত্রুটির হার stable-এর চেয়ে খারাপ: %1 %, তুলনায় %2 %</translation>
    </message>
    <message>
        <source>error rate: %1</source>
        <translation>ত্রুটির হার: %1</translation>
    </message>
    <message>
        <source>every gate is open</source>
        <translation>সব গেট খোলা</translation>
    </message>
    <message>
        <source>everything a release needs</source>
        <translation>একটি রিলিজের যা লাগে সব</translation>
    </message>
    <message>
        <source>expose http_requests_total and a histogram, or use recipe: custom with your own queries</source>
        <translation>http_requests_total ও একটি histogram দিন, বা নিজের query দিয়ে recipe: custom নিন</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>5-এর কম</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>আগে উত্তর দিন “%1”</translation>
    </message>
    <message>
        <source>from a secrets store (CSI)</source>
        <translation>সিক্রেট স্টোর থেকে (CSI)</translation>
    </message>
    <message>
        <source>from the Vault agent</source>
        <translation>Vault agent থেকে</translation>
    </message>
    <message>
        <source>give --as too</source>
        <translation>--as-ও দিন</translation>
    </message>
    <message>
        <source>give a kubeconfig with --kubeconfig or KUBECONFIG</source>
        <translation>--kubeconfig বা KUBECONFIG দিয়ে একটি kubeconfig দিন</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers of this service's two tracks</source>
        <translation>পরিকল্পনায় metrics.tracks দিন: এই সেবার দুই ধারার label শর্ত</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers that tell stable and canary apart</source>
        <translation>পরিকল্পনায় metrics.tracks দিন: যে label শর্ত stable ও canary আলাদা করে</translation>
    </message>
    <message>
        <source>give the certificate and the key that were made together</source>
        <translation>একসঙ্গে তৈরি certificate ও key দিন</translation>
    </message>
    <message>
        <source>give the path of a kubeconfig</source>
        <translation>একটি kubeconfig-এর পথ দিন</translation>
    </message>
    <message>
        <source>give the plan's file</source>
        <translation>পরিকল্পনার ফাইল দিন</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>থামিয়েছেন %1</translation>
    </message>
    <message>
        <source>image %1 of %2 has no fixed tag</source>
        <translation>%2-এর ইমেজ %1-এর স্থির ট্যাগ নেই</translation>
    </message>
    <message>
        <source>images have fixed tags</source>
        <translation>ইমেজগুলোর স্থির ট্যাগ আছে</translation>
    </message>
    <message>
        <source>init container %1 runs them first</source>
        <translation>init কনটেইনার %1 আগে এগুলো চালায়</translation>
    </message>
    <message>
        <source>injected by the OpenTelemetry operator</source>
        <translation>OpenTelemetry operator ঢোকায়</translation>
    </message>
    <message>
        <source>instrument the service, or use recipe: custom</source>
        <translation>সেবাটি পরিমাপযোগ্য করুন, বা recipe: custom নিন</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain</source>
        <translation>environment বা keychain কোথাও নেই</translation>
    </message>
    <message>
        <source>is no native histogram</source>
        <translation>native histogram নয়</translation>
    </message>
    <message>
        <source>is not in the environment, and there is no keychain here</source>
        <translation>environment-এ নেই, আর এখানে keychain নেই</translation>
    </message>
    <message>
        <source>is not the name of a credential</source>
        <translation>কোনো পরিচয়-তথ্যের নাম নয়</translation>
    </message>
    <message>
        <source>it begins with TIDEGATE_, like TIDEGATE_CI_TOKEN</source>
        <translation>এটি TIDEGATE_ দিয়ে শুরু হয়, যেমন TIDEGATE_CI_TOKEN</translation>
    </message>
    <message>
        <source>it ended in the middle of a line</source>
        <translation>এটি লাইনের মাঝে শেষ হয়েছে</translation>
    </message>
    <message>
        <source>it is known, but this version cannot do it yet</source>
        <translation>এটি জানা, কিন্তু এই সংস্করণ এখনও পারে না</translation>
    </message>
    <message>
        <source>it is listed anew</source>
        <translation>আবার তালিকা করা হচ্ছে</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>এটি JSON object নয়</translation>
    </message>
    <message>
        <source>it is not a proxy's address</source>
        <translation>এটি প্রক্সির ঠিকানা নয়</translation>
    </message>
    <message>
        <source>it is not seen</source>
        <translation>এটি দেখা যাচ্ছে না</translation>
    </message>
    <message>
        <source>it is not the address of an HTTP server</source>
        <translation>এটি HTTP সার্ভারের ঠিকানা নয়</translation>
    </message>
    <message>
        <source>it is opened again</source>
        <translation>আবার খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>it is opened again; look at what stands between: a proxy, a load balancer</source>
        <translation>আবার খোলা হচ্ছে; মাঝে কী আছে দেখুন: প্রক্সি, load balancer</translation>
    </message>
    <message>
        <source>it is read anew</source>
        <translation>আবার পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>it opens read-only; update this program to act</source>
        <translation>এটি শুধু পড়ার জন্য খোলে; কাজ করতে এই প্রোগ্রাম হালনাগাদ করুন</translation>
    </message>
    <message>
        <source>it was not answered</source>
        <translation>উত্তর আসেনি</translation>
    </message>
    <message>
        <source>its answer has neither traces nor metrics</source>
        <translation>উত্তরে trace বা metric কিছুই নেই</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>উত্তরে কোনো data নেই</translation>
    </message>
    <message>
        <source>its answer has no results</source>
        <translation>উত্তরে কোনো ফল নেই</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>উত্তরটি তালিকা নয়</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <translation>উত্তরটি JSON নয়</translation>
    </message>
    <message>
        <source>its native histograms have more buckets than can be held at once</source>
        <translation>এর native histogram-এ একসঙ্গে রাখার চেয়ে বেশি bucket আছে</translation>
    </message>
    <message>
        <source>kept apart by anti-affinity</source>
        <translation>anti-affinity আলাদা রাখে</translation>
    </message>
    <message>
        <source>kept apart by preference</source>
        <translation>পছন্দ আলাদা রাখে</translation>
    </message>
    <message>
        <source>labels tell the tracks apart</source>
        <translation>লেবেল ট্র্যাকগুলো আলাদা করে</translation>
    </message>
    <message>
        <source>last sample of the %1 is %2 old</source>
        <translation>%1-এর শেষ নমুনা %2 পুরনো</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>লাইন %1: %2</translation>
    </message>
    <message>
        <source>liveness and readiness differ</source>
        <translation>liveness ও readiness আলাদা</translation>
    </message>
    <message>
        <source>liveness and readiness of %1 ask the same thing: a slow dependency would restart the pods</source>
        <translation>%1-এর liveness ও readiness একই জিনিস জিজ্ঞাসা করে: ধীর নির্ভরতা pod রিস্টার্ট করবে</translation>
    </message>
    <message>
        <source>log in with your OpenID Connect tool again</source>
        <translation>আপনার OpenID Connect সরঞ্জাম দিয়ে আবার লগ ইন করুন</translation>
    </message>
    <message>
        <source>look at certificate-authority(-data) of the cluster</source>
        <translation>ক্লাস্টারের certificate-authority(-data) দেখুন</translation>
    </message>
    <message>
        <source>look at client-certificate(-data) of the user</source>
        <translation>ব্যবহারকারীর client-certificate(-data) দেখুন</translation>
    </message>
    <message>
        <source>look at data.state of the release's ConfigMap</source>
        <translation>রিলিজের ConfigMap-এর data.state দেখুন</translation>
    </message>
    <message>
        <source>look at its stores</source>
        <translation>এর store-গুলো দেখুন</translation>
    </message>
    <message>
        <source>look at the API link in the header</source>
        <translation>উপরে API সংযোগ দেখুন</translation>
    </message>
    <message>
        <source>look at the API server</source>
        <translation>API server দেখুন</translation>
    </message>
    <message>
        <source>look at the API server, or at what stands between</source>
        <translation>API server, বা মাঝে কী আছে দেখুন</translation>
    </message>
    <message>
        <source>look at the kubeconfig with: tidegatectl kubeconfig --validate</source>
        <translation>kubeconfig দেখুন: tidegatectl kubeconfig --validate</translation>
    </message>
    <message>
        <source>look at the receiver</source>
        <translation>প্রাপক দেখুন</translation>
    </message>
    <message>
        <source>look at the stores behind it</source>
        <translation>এর পেছনের store-গুলো দেখুন</translation>
    </message>
    <message>
        <source>look at the timeline before you give it again</source>
        <translation>আবার দেওয়ার আগে টাইমলাইন দেখুন</translation>
    </message>
    <message>
        <source>look at where its value comes from: a token, a token file, an impersonated name</source>
        <translation>মানটি কোথা থেকে আসে দেখুন: token, token ফাইল, ধার করা নাম</translation>
    </message>
    <message>
        <source>look whether it has /api/v5/query_range</source>
        <translation>এর /api/v5/query_range আছে কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether it waits for a login</source>
        <translation>এটি লগ ইনের অপেক্ষায় কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether the address is Alertmanager's, with its prefix</source>
        <translation>ঠিকানাটি prefix-সহ Alertmanager-এর কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether the address is Jaeger's query service</source>
        <translation>ঠিকানাটি Jaeger-এর query service-এর কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether the address is Tempo's query frontend</source>
        <translation>ঠিকানাটি Tempo-র query frontend-এর কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether the address is its API</source>
        <translation>ঠিকানাটি এর API কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether the address is their API</source>
        <translation>ঠিকানাটি তাদের API কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server</source>
        <translation>এটি Kubernetes API server-এর ঠিকানা কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server, and at what stands between</source>
        <translation>এটি Kubernetes API server-এর ঠিকানা কি না, আর মাঝে কী আছে দেখুন</translation>
    </message>
    <message>
        <source>look whether this is the address of a Prometheus</source>
        <translation>এটি Prometheus-এর ঠিকানা কি না দেখুন</translation>
    </message>
    <message>
        <source>look whether this is the address of an HTTP server</source>
        <translation>এটি HTTP সার্ভারের ঠিকানা কি না দেখুন</translation>
    </message>
    <message>
        <source>lower their resolution where they are scraped (native_histogram_bucket_limit)</source>
        <translation>যেখানে scrape হয় সেখানে এদের সূক্ষ্মতা কমান (native_histogram_bucket_limit)</translation>
    </message>
    <message>
        <source>maxSurge is %1 (practice: 1)</source>
        <translation>maxSurge হলো %1 (প্রচলিত: 1)</translation>
    </message>
    <message>
        <source>maxUnavailable is %1, so capacity falls during a rollout</source>
        <translation>maxUnavailable হলো %1, তাই রোলআউটে ক্ষমতা কমে</translation>
    </message>
    <message>
        <source>median answer %1 ms, budget %2 ms</source>
        <translation>উত্তরের মধ্যক %1 ms, বাজেট %2 ms</translation>
    </message>
    <message>
        <source>mend the cause, then promote again</source>
        <translation>কারণ ঠিক করুন, তারপর আবার উন্নীত করুন</translation>
    </message>
    <message>
        <source>mend the plan and open it again</source>
        <translation>পরিকল্পনা ঠিক করে আবার খুলুন</translation>
    </message>
    <message>
        <source>metrics look for %1=%2, the pods of %3 have %4</source>
        <translation>মেট্রিক খোঁজে %1=%2, %3-এর pod-এ আছে %4</translation>
    </message>
    <message>
        <source>missing: %1. What needs it is disabled with this reason.</source>
        <translation>নেই: %1। যা এর উপর নির্ভর করে তা এই কারণে বন্ধ।</translation>
    </message>
    <message>
        <source>mount it: automountServiceAccountToken</source>
        <translation>mount করুন: automountServiceAccountToken</translation>
    </message>
    <message>
        <source>multi-tenant mode on, isolation strict</source>
        <translation>বহু-ভাড়াটে মোড চালু, বিচ্ছিন্নতা কঠোর</translation>
    </message>
    <message>
        <source>name it in the plan: spec.metrics.prometheus: {url: …} or {service: namespace/name:port}</source>
        <translation>পরিকল্পনায় লিখুন: spec.metrics.prometheus: {url: …} বা {service: namespace/name:port}</translation>
    </message>
    <message>
        <source>name the one that counts by its context</source>
        <translation>যেটি গণ্য, তার context দিয়ে নাম দিন</translation>
    </message>
    <message>
        <source>narrow it by a namespace or a selector</source>
        <translation>namespace বা selector দিয়ে সীমিত করুন</translation>
    </message>
    <message>
        <source>needs %1 more requests to be sure</source>
        <translation>নিশ্চিত হতে আরও %1 অনুরোধ লাগে</translation>
    </message>
    <message>
        <source>neither SERVICE_VERSION nor a version label is set</source>
        <translation>SERVICE_VERSION বা সংস্করণ লেবেল কোনোটাই নেই</translation>
    </message>
    <message>
        <source>no NetworkPolicy selects the pods</source>
        <translation>কোনো NetworkPolicy pod বাছে না</translation>
    </message>
    <message>
        <source>no Service is in sight</source>
        <translation>কোনো Service দেখা যায় না</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus</source>
        <translation>এই ক্লাস্টারের কোনো Service Prometheus-এর মতো উত্তর দেয় না</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus: say under Prometheus where it is, and test again</source>
        <translation>এই ক্লাস্টারের কোনো Service Prometheus-এর মতো উত্তর দেয় না: Prometheus-এর পাশে জানান সেটি কোথায়, তারপর আবার পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>no Service selects these pods</source>
        <translation>কোনো Service এই pod বাছে না</translation>
    </message>
    <message>
        <source>no ServiceMonitor, PodMonitor or annotation selects it</source>
        <translation>কোনো ServiceMonitor, PodMonitor বা annotation এটি বাছে না</translation>
    </message>
    <message>
        <source>no alerting rule about this service is in sight</source>
        <translation>এই সার্ভিসের কোনো অ্যালার্ট নিয়ম দেখা যায় না</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>সময়ের মধ্যে উত্তর নেই</translation>
    </message>
    <message>
        <source>no autoscaler</source>
        <translation>autoscaler নেই</translation>
    </message>
    <message>
        <source>no baseline: the latency trigger is off</source>
        <translation>ভিত্তিরেখা নেই: সময়ের ট্রিগার বন্ধ</translation>
    </message>
    <message>
        <source>no bucket ends at %1 ms: gates count what is slower than %2 ms, triggers what is slower than %3 ms</source>
        <translation>%1 ms-এ কোনো bucket শেষ হয় না: গেট গোনে %2 ms-এর ধীর, ট্রিগার গোনে %3 ms-এর ধীর</translation>
    </message>
    <message>
        <source>no configuration has been provided, try setting KUBERNETES_MASTER environment variable</source>
        <translation>কোনো configuration দেওয়া হয়নি; environment-এ KUBERNETES_MASTER দিয়ে দেখুন</translation>
    </message>
    <message>
        <source>no container has both probes</source>
        <translation>কোনো কনটেইনারে দুই প্রোব নেই</translation>
    </message>
    <message>
        <source>no container is seen</source>
        <translation>কোনো কনটেইনার দেখা যায় না</translation>
    </message>
    <message>
        <source>no container serves a port</source>
        <translation>কোনো কনটেইনার পোর্ট দেয় না</translation>
    </message>
    <message>
        <source>no context chosen</source>
        <translation>কোনো context বাছা হয়নি</translation>
    </message>
    <message>
        <source>no context of your kubeconfig has this name</source>
        <translation>আপনার kubeconfig-এর কোনো context-এর এই নাম নেই</translation>
    </message>
    <message>
        <source>no database pool size is set</source>
        <translation>ডেটাবেস পুলের আকার সেট করা নেই</translation>
    </message>
    <message>
        <source>no disruption budget selects the pods</source>
        <translation>কোনো disruption budget pod বাছে না</translation>
    </message>
    <message>
        <source>no duration was counted yet</source>
        <translation>এখনও কোনো সময়কাল গোনা হয়নি</translation>
    </message>
    <message>
        <source>no interval can be formed: every observation is tied</source>
        <translation>সীমা বানানো যায় না: সব পর্যবেক্ষণ সমান</translation>
    </message>
    <message>
        <source>no literal secret in env</source>
        <translation>env-এ খোলাখুলি গোপন তথ্য নেই</translation>
    </message>
    <message>
        <source>no loaded alerting rule names this service</source>
        <translation>লোড করা কোনো অ্যালার্ট নিয়ম এই সার্ভিসের নাম বলে না</translation>
    </message>
    <message>
        <source>no metric was judged</source>
        <translation>কোনো মেট্রিক বিচার হয়নি</translation>
    </message>
    <message>
        <source>no migration is seen in an init container or a Job</source>
        <translation>init কনটেইনার বা Job-এ মাইগ্রেশন দেখা যায় না</translation>
    </message>
    <message>
        <source>no pod could be asked through the API server</source>
        <translation>API সার্ভার দিয়ে কোনো pod-কে জিজ্ঞাসা করা যায়নি</translation>
    </message>
    <message>
        <source>no pod is asked for</source>
        <translation>কোনো pod চাওয়া হয়নি</translation>
    </message>
    <message>
        <source>no pod is asked for yet</source>
        <translation>এখনও কোনো pod চাওয়া হয়নি</translation>
    </message>
    <message>
        <source>no pod more is needed</source>
        <translation>আর pod লাগে না</translation>
    </message>
    <message>
        <source>no pod names its dependencies</source>
        <translation>কোনো pod তার নির্ভরতার নাম বলে না</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>বিন্দু নেই</translation>
    </message>
    <message>
        <source>no points, and gaps count as 0</source>
        <translation>বিন্দু নেই, আর ফাঁক 0 ধরা হয়</translation>
    </message>
    <message>
        <source>no probe asks a port</source>
        <translation>কোনো প্রোব পোর্ট জিজ্ঞাসা করে না</translation>
    </message>
    <message>
        <source>no probe asks over HTTP</source>
        <translation>কোনো প্রোব HTTP দিয়ে জিজ্ঞাসা করে না</translation>
    </message>
    <message>
        <source>no release is open</source>
        <translation>কোনো রিলিজ খোলা নেই</translation>
    </message>
    <message>
        <source>no request was counted yet</source>
        <translation>এখনও কোনো অনুরোধ গোনা হয়নি</translation>
    </message>
    <message>
        <source>no sample arrived in the last %1</source>
        <translation>গত %1-এ কোনো নমুনা আসেনি</translation>
    </message>
    <message>
        <source>no scan of %1 is there</source>
        <translation>%1-এর কোনো স্ক্যান নেই</translation>
    </message>
    <message>
        <source>no secret in ConfigMaps</source>
        <translation>ConfigMap-এ গোপন তথ্য নেই</translation>
    </message>
    <message>
        <source>no share is planned yet</source>
        <translation>এখনও কোনো ভাগ পরিকল্পিত নয়</translation>
    </message>
    <message>
        <source>no shift beyond the tolerance</source>
        <translation>সহনসীমার বাইরে কোনো সরণ নেই</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>কোনো উৎস বলা নেই</translation>
    </message>
    <message>
        <source>no span of %1 %2 yet, after %3 requests in %4</source>
        <translation>%1 %2-এর এখনও কোনো span নেই, %4-এ %3 অনুরোধের পরে</translation>
    </message>
    <message>
        <source>no span of %1 at all, after %2 requests in %3</source>
        <translation>%1-এর কোনো span-ই নেই, %3-এ %2 অনুরোধের পরে</translation>
    </message>
    <message>
        <source>no span of %1 in %2, and how many requests it answered is not known</source>
        <translation>%2-এ %1-এর কোনো স্প্যান নেই, আর কত অনুরোধের উত্তর দিয়েছে জানা নেই</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>এমন ফাইল নেই</translation>
    </message>
    <message>
        <source>no vulnerability of severity %1 or above</source>
        <translation>%1 বা তার বেশি গুরুতর দুর্বলতা নেই</translation>
    </message>
    <message>
        <source>none</source>
        <translation>একটিও না</translation>
    </message>
    <message>
        <source>none yet; a plan begins the first</source>
        <translation>এখনও নেই; একটি প্ল্যান প্রথমটি শুরু করে</translation>
    </message>
    <message>
        <source>none: the latency trigger is off. Set metrics.baseline in the plan.</source>
        <translation>নেই: সময়ের ট্রিগার বন্ধ। প্ল্যানে metrics.baseline সেট করুন।</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with no</source>
        <translation>প্রযোজ্য নয়: “%1”-এর উত্তর no</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with yes</source>
        <translation>প্রযোজ্য নয়: “%1”-এর উত্তর yes</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>এখনও মাপা হয়নি</translation>
    </message>
    <message>
        <source>not worse than stable</source>
        <translation>stable-এর চেয়ে খারাপ নয়</translation>
    </message>
    <message>
        <source>nothing spreads the pods over nodes</source>
        <translation>কিছুই pod-কে নোডে ছড়ায় না</translation>
    </message>
    <message>
        <source>one Deployment, one track</source>
        <translation>এক Deployment, এক ট্র্যাক</translation>
    </message>
    <message>
        <source>only a cluster can tell</source>
        <translation>শুধু ক্লাস্টার বলতে পারে</translation>
    </message>
    <message>
        <source>open it with the version that wrote it</source>
        <translation>যে সংস্করণ লিখেছে তা দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>open it without --read-only to act</source>
        <translation>কাজ করতে --read-only ছাড়া খুলুন</translation>
    </message>
    <message>
        <source>open its plan to begin it</source>
        <translation>শুরু করতে এর পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>আগে একটি খুলুন</translation>
    </message>
    <message>
        <source>open the release with the version that wrote it</source>
        <translation>যে সংস্করণ লিখেছে তা দিয়ে রিলিজ খুলুন</translation>
    </message>
    <message>
        <source>overridden by %1 and %2: %3</source>
        <translation>এড়িয়েছেন %1 ও %2: %3</translation>
    </message>
    <message>
        <source>overridden by %1: %2</source>
        <translation>এড়িয়েছেন %1: %2</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p95 %1 (%2 … %3) ms</source>
        <translation>p95 %1 (%2 … %3) ms</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 %1 ms</translation>
    </message>
    <message>
        <source>p95 %1 ms &gt; %2 ms (%3 % of %4 requests are slower)</source>
        <translation>p95 %1 ms &gt; %2 ms (%4 অনুরোধের %3 % ধীরতর)</translation>
    </message>
    <message>
        <source>p95 %1 ms, limit %2 ms (n %3)</source>
        <translation>p95 %1 ms, সীমা %2 ms (n %3)</translation>
    </message>
    <message>
        <source>p95 %1 ms, provisional</source>
        <translation>p95 %1 ms, সাময়িক</translation>
    </message>
    <message>
        <source>p95 below its gate</source>
        <translation>p95 গেটের নিচে</translation>
    </message>
    <message>
        <source>p95 of the canary trebles; the latency trigger rolls back.</source>
        <translation>canary-র p95 তিনগুণ হয়; সময়ের ট্রিগার ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>p95: %1</source>
        <translation>p95: %1</translation>
    </message>
    <message>
        <source>pods are not seen</source>
        <translation>pod দেখা যায় না</translation>
    </message>
    <message>
        <source>policies let no scrape in</source>
        <translation>পলিসি সংগ্রহ ঢুকতে দেয় না</translation>
    </message>
    <message>
        <source>policies let no telemetry out to port %1</source>
        <translation>পলিসি পোর্ট %1-এ টেলিমেট্রি বেরোতে দেয় না</translation>
    </message>
    <message>
        <source>policies let scrapes in and telemetry out</source>
        <translation>পলিসি সংগ্রহ ঢুকতে ও টেলিমেট্রি বেরোতে দেয়</translation>
    </message>
    <message>
        <source>port %1 of Service %2 leads to no port of %3</source>
        <translation>Service %2-এর পোর্ট %1 %3-এর কোনো পোর্টে যায় না</translation>
    </message>
    <message>
        <source>probe ports are declared</source>
        <translation>প্রোবের পোর্ট ঘোষিত</translation>
    </message>
    <message>
        <source>probe settings follow the practice</source>
        <translation>প্রোবের সেটিং প্রচলিত মতো</translation>
    </message>
    <message>
        <source>probes ask their own tier</source>
        <translation>প্রোব নিজের স্তর জিজ্ঞাসা করে</translation>
    </message>
    <message>
        <source>protocol %1 and the endpoint's port disagree</source>
        <translation>প্রোটোকল %1 ও এন্ডপয়েন্টের পোর্ট মেলে না</translation>
    </message>
    <message>
        <source>put off by %1, and was due at %2: %3 answers for it</source>
        <translation>%1 স্থগিত রেখেছেন, %2-এ দেওয়ার কথা ছিল: দায়িত্বে %3</translation>
    </message>
    <message>
        <source>put off from the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>তালিকা “%1” থেকে %2 স্থগিত রেখেছেন: %3। দায়িত্বে %4।</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>তালিকা “%1”-এ %2 স্থগিত রেখেছেন: %3। দায়িত্বে %4।</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. Due at %4; %5 answers for it.</source>
        <translation>তালিকা “%1”-এ %2 স্থগিত রেখেছেন: %3। শেষ সময় %4; দায়িত্বে %5।</translation>
    </message>
    <message>
        <source>put the receiver's address there</source>
        <translation>সেখানে প্রাপকের ঠিকানা দিন</translation>
    </message>
    <message>
        <source>put them into proxy-url</source>
        <translation>এগুলো proxy-url-এ দিন</translation>
    </message>
    <message>
        <source>quota %1 leaves room for %2 of %3 more pods</source>
        <translation>কোটা %1 আরও %3 pod-এর %2টির জায়গা রাখে</translation>
    </message>
    <message>
        <source>quotas allow %1 more pods; what the nodes have left is not known: %2</source>
        <translation>কোটা আরও %1 pod দেয়; নোডে কী বাকি জানা নেই: %2</translation>
    </message>
    <message>
        <source>read empty token from file</source>
        <translation>ফাইল থেকে খালি token পড়া হয়েছে</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>প্রত্যাখ্যান করেছেন %1: %2</translation>
    </message>
    <message>
        <source>replicas is set beside autoscaler %1: each apply sets the count back</source>
        <translation>autoscaler %1-এর পাশে replicas সেট: প্রতি apply সংখ্যা ফিরিয়ে দেয়</translation>
    </message>
    <message>
        <source>requesting uid, groups or user-extra for the service account without impersonating a user</source>
        <translation>ব্যবহারকারী ধার না করে uid, groups বা user-extra চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>resume it, or close it, before another plan begins</source>
        <translation>অন্য পরিকল্পনা শুরুর আগে এটি আবার চালু বা বন্ধ করুন</translation>
    </message>
    <message>
        <source>revision %1 is kept</source>
        <translation>রিভিশন %1 রাখা আছে</translation>
    </message>
    <message>
        <source>revisionHistoryLimit is 0: no revision is kept</source>
        <translation>revisionHistoryLimit 0: কোনো রিভিশন রাখা হয় না</translation>
    </message>
    <message>
        <source>roll back, or mend the cause and wait</source>
        <translation>ফিরিয়ে আনুন, বা কারণ ঠিক করে অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>room for %1 more pods is not known: %2</source>
        <translation>আরও %1 pod-এর জায়গা আছে কি না জানা নেই: %2</translation>
    </message>
    <message>
        <source>room for %1 pods, %2 are needed</source>
        <translation>%1 pod-এর জায়গা আছে, লাগে %2</translation>
    </message>
    <message>
        <source>run the command by hand to see what it says</source>
        <translation>কী বলে দেখতে নির্দেশটি হাতে চালান</translation>
    </message>
    <message>
        <source>samples arrived in the last %1</source>
        <translation>গত %1-এ নমুনা এসেছে</translation>
    </message>
    <message>
        <source>samples of stable arrive</source>
        <translation>stable-এর নমুনা আসছে</translation>
    </message>
    <message>
        <source>samples of the canary arrive</source>
        <translation>canary-র নমুনা আসছে</translation>
    </message>
    <message>
        <source>say by whom and where it is shown</source>
        <translation>কে বলেছেন ও কোথায় দেখা যায় বলুন</translation>
    </message>
    <message>
        <source>schema, stage or plan is missing or not understood</source>
        <translation>schema, stage বা plan নেই বা বোঝা যায় না</translation>
    </message>
    <message>
        <source>score %1, %2 passes</source>
        <translation>স্কোর %1, %2-এ পাস</translation>
    </message>
    <message>
        <source>score %1, below %2</source>
        <translation>স্কোর %1, %2-এর নিচে</translation>
    </message>
    <message>
        <source>scraped every %1, the plan says %2</source>
        <translation>প্রতি %1 পরপর সংগ্রহ করা হয়, পরিকল্পনায় আছে %2</translation>
    </message>
    <message>
        <source>seq or at is missing</source>
        <translation>seq বা at নেই</translation>
    </message>
    <message>
        <source>sessionAffinity ClientIP keeps users on one pod: shares are not what they seem</source>
        <translation>sessionAffinity ClientIP ব্যবহারকারীকে এক pod-এ রাখে: ভাগ যেমন দেখায় তেমন নয়</translation>
    </message>
    <message>
        <source>shared outage: %1</source>
        <translation>সবার বিভ্রাট: %1</translation>
    </message>
    <message>
        <source>slower than stable</source>
        <translation>stable-এর চেয়ে ধীর</translation>
    </message>
    <message>
        <source>somebody else's change</source>
        <translation>অন্য কারও পরিবর্তন</translation>
    </message>
    <message>
        <source>spans of %1 %2 arrive</source>
        <translation>%1 %2-এর span আসছে</translation>
    </message>
    <message>
        <source>spans of %1 arrive, none of %2, after %3 requests in %4</source>
        <translation>%1-এর span আসে, %2-এর নয়, %4-এ %3 অনুরোধের পরে</translation>
    </message>
    <message>
        <source>spans of %1's pods arrive; they name no version</source>
        <translation>%1-এর pod-এর span আসে; সংস্করণের নাম বলে না</translation>
    </message>
    <message>
        <source>spread over %1</source>
        <translation>%1-এ ছড়ানো</translation>
    </message>
    <message>
        <source>stable %1 stays in place</source>
        <translation>stable %1 যেমন আছে থাকে</translation>
    </message>
    <message>
        <source>start Tidegate without --rehearse to open a plan on a real cluster</source>
        <translation>আসল ক্লাস্টারে পরিকল্পনা খুলতে --rehearse ছাড়া Tidegate চালান</translation>
    </message>
    <message>
        <source>strategy Recreate stops every pod first</source>
        <translation>Recreate কৌশল আগে সব pod থামায়</translation>
    </message>
    <message>
        <source>surge 1, unavailable 0</source>
        <translation>surge 1, unavailable 0</translation>
    </message>
    <message>
        <source>the %1 track is absent</source>
        <translation>%1 ট্র্যাক নেই</translation>
    </message>
    <message>
        <source>the API server comes first</source>
        <translation>আগে API সার্ভার</translation>
    </message>
    <message>
        <source>the API server does not say; what it refuses will be told</source>
        <translation>API সার্ভার বলে না; যা না করে তা জানানো হবে</translation>
    </message>
    <message>
        <source>the API server took too long to list it</source>
        <translation>API server তালিকা করতে খুব বেশি সময় নিয়েছে</translation>
    </message>
    <message>
        <source>the Deployment has no annotation %1</source>
        <translation>Deployment-এ annotation %1 নেই</translation>
    </message>
    <message>
        <source>the Deployment is not seen yet</source>
        <translation>Deployment এখনও দেখা যায় না</translation>
    </message>
    <message>
        <source>the PEM holds no certificate</source>
        <translation>PEM-এ কোনো certificate নেই</translation>
    </message>
    <message>
        <source>the Service's endpoints are not known</source>
        <translation>সার্ভিসের এন্ডপয়েন্ট জানা নেই</translation>
    </message>
    <message>
        <source>the alerting rules are not known: %1</source>
        <translation>অ্যালার্ট নিয়ম জানা নেই: %1</translation>
    </message>
    <message>
        <source>the answer has no data</source>
        <translation>উত্তরে data নেই</translation>
    </message>
    <message>
        <source>the answer has none of the lists that GitHub or GitLab give</source>
        <translation>GitHub বা GitLab যে তালিকা দেয়, উত্তরে তার একটিও নেই</translation>
    </message>
    <message>
        <source>the answer is not a JSON object</source>
        <translation>উত্তরটি JSON object নয়</translation>
    </message>
    <message>
        <source>the answer was empty</source>
        <translation>উত্তর ফাঁকা ছিল</translation>
    </message>
    <message>
        <source>the answer was not a number</source>
        <translation>উত্তর সংখ্যা ছিল না</translation>
    </message>
    <message>
        <source>the canary has no traffic yet</source>
        <translation>canary-তে এখনও ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>the client key does not belong to the client certificate</source>
        <translation>client key ও client certificate একসঙ্গের নয়</translation>
    </message>
    <message>
        <source>the collector loses spans: %1 of %2 in %3</source>
        <translation>কালেক্টর span হারায়: %3-এ %2-এর %1</translation>
    </message>
    <message>
        <source>the collector takes spans and loses none; whose they are it does not say: confirm with a link</source>
        <translation>কালেক্টর span নেয়, হারায় না; কার তা বলে না: লিংক দিয়ে নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>the collector took no span in %1</source>
        <translation>কালেক্টর %1-এ কোনো span নেয়নি</translation>
    </message>
    <message>
        <source>the collector's counters are not in Prometheus</source>
        <translation>কালেক্টরের কাউন্টার Prometheus-এ নেই</translation>
    </message>
    <message>
        <source>the connection is made anew by itself</source>
        <translation>সংযোগ নিজে থেকেই আবার হবে</translation>
    </message>
    <message>
        <source>the counters of the %1 track are not known</source>
        <translation>%1 ট্র্যাকের কাউন্টার জানা নেই</translation>
    </message>
    <message>
        <source>the credentials did not come in time: the exec plugin still runs</source>
        <translation>পরিচয়-তথ্য সময়ে আসেনি: exec plugin এখনও চলছে</translation>
    </message>
    <message>
        <source>the critical metric %1 is %2</source>
        <translation>মূল মেট্রিক %1 হলো %2</translation>
    </message>
    <message>
        <source>the database pool is within 20 to 50</source>
        <translation>ডেটাবেস পুল 20 থেকে 50-এর মধ্যে</translation>
    </message>
    <message>
        <source>the document has nothing at %1</source>
        <translation>নথির %1-এ কিছু নেই</translation>
    </message>
    <message>
        <source>the durations of the %1 track are not known</source>
        <translation>%1 ট্র্যাকের সময়কাল জানা নেই</translation>
    </message>
    <message>
        <source>the ending names no format of a report</source>
        <translation>শেষাংশ প্রতিবেদনের কোনো ধরন নয়</translation>
    </message>
    <message>
        <source>the image has no tag to compare the version with</source>
        <translation>সংস্করণের সঙ্গে মেলানোর ট্যাগ ইমেজে নেই</translation>
    </message>
    <message>
        <source>the keychain did not answer within 20 s</source>
        <translation>keychain 20 s-এর মধ্যে উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>the line was changed or cut</source>
        <translation>লাইনটি বদলানো বা কাটা হয়েছে</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>তালিকার শেষ নেই</translation>
    </message>
    <message>
        <source>the list has no items</source>
        <translation>তালিকায় কিছু নেই</translation>
    </message>
    <message>
        <source>the nodes have room for %1 more pods; the quotas are not known: %2</source>
        <translation>নোডে আরও %1 pod-এর জায়গা; কোটা জানা নেই: %2</translation>
    </message>
    <message>
        <source>the nodes have room for %1 of %2 more pods, by what pods request</source>
        <translation>pod যা চায় তা ধরে, নোডে আরও %2 pod-এর %1টির জায়গা</translation>
    </message>
    <message>
        <source>the plan has this gate off</source>
        <translation>প্ল্যানে এই গেট বন্ধ</translation>
    </message>
    <message>
        <source>the pool size may be set by %1, which is not in sight</source>
        <translation>পুলের আকার হয়তো %1 সেট করে, যা দেখা যায় না</translation>
    </message>
    <message>
        <source>the present revision becomes the way back</source>
        <translation>এখনকার রিভিশন ফেরার পথ হয়</translation>
    </message>
    <message>
        <source>the release is not known yet</source>
        <translation>রিলিজটি এখনও জানা নেই</translation>
    </message>
    <message>
        <source>the release sets the canary's pods</source>
        <translation>রিলিজ canary-র pod ঠিক করে</translation>
    </message>
    <message>
        <source>the scan of %1 does not say how many are %2</source>
        <translation>%1-এর স্ক্যান বলে না কত %2</translation>
    </message>
    <message>
        <source>the scrape failed</source>
        <translation>সংগ্রহ ব্যর্থ</translation>
    </message>
    <message>
        <source>the selector of %1 also matches the pods of %2</source>
        <translation>%1-এর সিলেক্টর %2-এর pod-ও বাছে</translation>
    </message>
    <message>
        <source>the series are equal</source>
        <translation>সিরিজগুলো সমান</translation>
    </message>
    <message>
        <source>the service account's token cannot be read or is empty</source>
        <translation>service account-এর token পড়া যায় না বা খালি</translation>
    </message>
    <message>
        <source>the service declares no tenant isolation</source>
        <translation>সার্ভিস ভাড়াটে-বিচ্ছিন্নতা ঘোষণা করে না</translation>
    </message>
    <message>
        <source>the session was closed</source>
        <translation>session বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>the shift is allowed</source>
        <translation>সরণ অনুমোদিত</translation>
    </message>
    <message>
        <source>the stable Deployment %1 is not there</source>
        <translation>stable Deployment %1 নেই</translation>
    </message>
    <message>
        <source>the stable Deployment is not in sight</source>
        <translation>stable Deployment দেখা যায় না</translation>
    </message>
    <message>
        <source>the state was not written</source>
        <translation>অবস্থা লেখা হয়নি</translation>
    </message>
    <message>
        <source>the watch ended at once, without an event</source>
        <translation>watch কোনো ঘটনা ছাড়াই সঙ্গে সঙ্গে শেষ হয়েছে</translation>
    </message>
    <message>
        <source>the workload uses no secret</source>
        <translation>ওয়ার্কলোড গোপন তথ্য ব্যবহার করে না</translation>
    </message>
    <message>
        <source>there are a hundred or more, and not all were read</source>
        <translation>একশ বা তার বেশি আছে, সব পড়া হয়নি</translation>
    </message>
    <message>
        <source>there is no %1: latency cannot be judged</source>
        <translation>%1 নেই: সময় বিচার করা যায় না</translation>
    </message>
    <message>
        <source>there is no liveness or readiness probe</source>
        <translation>liveness বা readiness প্রোব নেই</translation>
    </message>
    <message>
        <source>there is no older revision</source>
        <translation>আগের রিভিশন নেই</translation>
    </message>
    <message>
        <source>there is no older revision in its history</source>
        <translation>এর ইতিহাসে পুরোনো revision নেই</translation>
    </message>
    <message>
        <source>there is no version to roll back to</source>
        <translation>ফেরার মতো কোনো সংস্করণ নেই</translation>
    </message>
    <message>
        <source>there is none to ask for the collector's counters</source>
        <translation>collector-এর গণক জিজ্ঞাসা করার মতো কেউ নেই</translation>
    </message>
    <message>
        <source>there is nothing to keep: the value is empty</source>
        <translation>রাখার কিছু নেই: মান খালি</translation>
    </message>
    <message>
        <source>this argument is one too many</source>
        <translation>এই argument একটি বেশি</translation>
    </message>
    <message>
        <source>this is a rehearsal; its release is already here</source>
        <translation>এটি মহড়া; এর রিলিজ এখানেই আছে</translation>
    </message>
    <message>
        <source>this plan needs no approval</source>
        <translation>এই প্ল্যানে অনুমোদন লাগে না</translation>
    </message>
    <message>
        <source>this version shifts traffic by replicas or rolling only</source>
        <translation>এই সংস্করণ শুধু replicas বা rolling দিয়ে ট্রাফিক সরায়</translation>
    </message>
    <message>
        <source>tidegate --help lists the options</source>
        <translation>tidegate --help বিকল্পগুলো দেখায়</translation>
    </message>
    <message>
        <source>too few points on both sides to compare yet</source>
        <translation>তুলনার জন্য দুই পাশেই এখনও বিন্দু কম</translation>
    </message>
    <message>
        <source>too many notices wait</source>
        <translation>অনেক বেশি বার্তা অপেক্ষায়</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>ট্রিগার %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>একটু পরে আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>try again; if it stays so, look at what stands between: a proxy, a load balancer</source>
        <translation>আবার চেষ্টা করুন; এমনই থাকলে মাঝে কী আছে দেখুন: প্রক্সি, load balancer</translation>
    </message>
    <message>
        <source>type it, or pipe it in</source>
        <translation>টাইপ করুন, বা pipe দিয়ে দিন</translation>
    </message>
    <message>
        <source>unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined</source>
        <translation>ক্লাস্টারের ভেতরের configuration পড়া যায় না: KUBERNETES_SERVICE_HOST ও KUBERNETES_SERVICE_PORT থাকতে হবে</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>ব্যবহার: %1</translation>
    </message>
    <message>
        <source>use an exec credential plugin</source>
        <translation>একটি exec credential plugin ব্যবহার করুন</translation>
    </message>
    <message>
        <source>use recipe: custom with your own queries</source>
        <translation>নিজের query দিয়ে recipe: custom নিন</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>সংস্করণ %1</translation>
    </message>
    <message>
        <source>version %1 and image tag %2 disagree</source>
        <translation>সংস্করণ %1 ও ইমেজ ট্যাগ %2 মেলে না</translation>
    </message>
    <message>
        <source>vulnerabilities: %1</source>
        <translation>দুর্বলতা: %1</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>waiting for the first complete view of the cluster</source>
        <translation>ক্লাস্টারের প্রথম পূর্ণ চিত্রের অপেক্ষা</translation>
    </message>
    <message>
        <source>what is behind a proxy knows no dry run</source>
        <translation>প্রক্সির পেছনে যা আছে তা dry run জানে না</translation>
    </message>
    <message>
        <source>what the document has at %1 is no single value</source>
        <translation>নথির %1-এ একটি একক মান নেই</translation>
    </message>
    <message>
        <source>whether Job %1 has finished, only a cluster can tell</source>
        <translation>Job %1 শেষ কি না শুধু ক্লাস্টার বলতে পারে</translation>
    </message>
    <message>
        <source>whether PrometheusRule %1 is loaded, only its Prometheus can tell</source>
        <translation>PrometheusRule %1 লোড কি না শুধু তার Prometheus বলতে পারে</translation>
    </message>
    <message>
        <source>whether the alerts are muted is not known: %1</source>
        <translation>অ্যালার্ট চাপা কি না জানা নেই: %1</translation>
    </message>
    <message>
        <source>which commit the image is of is not known: its pod template has no annotation org.opencontainers.image.revision</source>
        <translation>ইমেজ কোন কমিটের জানা নেই: pod টেমপ্লেটে annotation org.opencontainers.image.revision নেই</translation>
    </message>
    <message>
        <source>within both limits</source>
        <translation>দুই সীমার মধ্যে</translation>
    </message>
    <message>
        <source>without a plan there is one track</source>
        <translation>প্ল্যান ছাড়া একটি ট্র্যাক</translation>
    </message>
    <message>
        <source>write it like FREQ=WEEKLY;BYDAY=FR</source>
        <translation>এভাবে লিখুন: FREQ=WEEKLY;BYDAY=FR</translation>
    </message>
    <message>
        <source>write it like http://proxy:3128, https://proxy:443 or socks5://proxy:1080</source>
        <translation>এভাবে লিখুন: http://proxy:3128, https://proxy:443 বা socks5://proxy:1080</translation>
    </message>
    <message>
        <source>write it like https://host:port</source>
        <translation>এভাবে লিখুন: https://host:port</translation>
    </message>
</context>
<context>
    <name>tidegate::app::Desk</name>
    <message>
        <source>A link asks for it. %1 is left; it is guarded from here only while it is open.</source>
        <translation>একটি লিংক তা চায়। %1 ছেড়ে যাওয়া হবে; এখান থেকে তা শুধু খোলা থাকলেই পাহারায় থাকে।</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>চার্ট</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 খুলুন</translation>
    </message>
    <message>
        <source>Open %1 in %2?</source>
        <translation>%2-এ %1 খুলবেন?</translation>
    </message>
    <message>
        <source>PDF, HTML, JSON and CSV (*.pdf *.html *.json *.csv)</source>
        <translation>PDF, HTML, JSON ও CSV (*.pdf *.html *.json *.csv)</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.csv)</source>
        <translation>ছবি ও তথ্য (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Plans (*.yaml *.yml *.json)</source>
        <translation>প্ল্যান (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Release plan</source>
        <translation>রিলিজ প্ল্যান</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>রিলিজ প্রতিবেদন</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>থাকুন</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>যা খোলা আছে</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>পড়া যায় না</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>ট্রাফিক সরানো হচ্ছে</translation>
    </message>
</context>
<context>
    <name>tidegate::app::WallBoard</name>
    <message>
        <source> · seeing namespace %1</source>
        <translation> · নেমস্পেস %1 দেখছে</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AbnormalList</name>
    <message>
        <source>1.  Roll back to %1…</source>
        <translation>1.  %1-এ ফিরিয়ে আনা…</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ফিরিয়ে আনা</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AlarmStrip</name>
    <message>
        <source>%1 of about %2</source>
        <translation>প্রায় %2-এর %1</translation>
    </message>
    <message>
        <source>Adopt or restore…</source>
        <translation>গ্রহণ বা পুনরুদ্ধার…</translation>
    </message>
    <message>
        <source>All alarms and their next steps</source>
        <translation>সব অ্যালার্ম ও পরের পদক্ষেপ</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>অনুমোদন বা প্রত্যাখ্যান…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Compare plans…</source>
        <translation>প্ল্যান তুলনা…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>হটফিক্স…</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>আবার গড়া…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>পর্যালোচনা…</translation>
    </message>
    <message>
        <source>What the alarm asks</source>
        <translation>অ্যালার্ম যা চায়</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>এখন কী করতে হবে</translation>
    </message>
    <message>
        <source>What to do now (%1)</source>
        <translation>এখন কী করতে হবে (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 থেকে</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartCard</name>
    <message>
        <source>%1 requests in 5 min · %2</source>
        <translation>5 মিনিটে %1 অনুরোধ · %2</translation>
    </message>
    <message>
        <source>%1 requests in the last 5 min of the run</source>
        <translation>চালনার শেষ 5 মিনিটে %1 অনুরোধ</translation>
    </message>
    <message>
        <source>Canary's line</source>
        <translation>canary-র রেখা</translation>
    </message>
    <message>
        <source>Copy the queries</source>
        <translation>কোয়েরি কপি করুন</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>ত্রুটির হার</translation>
    </message>
    <message>
        <source>Export as picture or data…</source>
        <translation>ছবি বা উপাত্ত হিসেবে রপ্তানি…</translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation>সরাসরি অনুসরণ</translation>
    </message>
    <message>
        <source>Follow now again (L)</source>
        <translation>আবার এখনকে অনুসরণ (L)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>সরাসরি</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>শেষ ঘণ্টা</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>শেষ সপ্তাহ</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>P95 সময়</translation>
    </message>
    <message>
        <source>Paused · %1 new</source>
        <translation>স্থির · %1 নতুন</translation>
    </message>
    <message>
        <source>STALE: Prometheus is not heard</source>
        <translation>পুরনো: Prometheus থেকে সাড়া নেই</translation>
    </message>
    <message>
        <source>Stable a week before, dotted</source>
        <translation>এক সপ্তাহ আগের stable, বিন্দুরেখা</translation>
    </message>
    <message>
        <source>Stable's line</source>
        <translation>stable-এর রেখা</translation>
    </message>
    <message>
        <source>The charts follow now</source>
        <translation>চার্ট বর্তমান অনুসরণ করে</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>পরের দৃশ্য</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>আগের দৃশ্য</translation>
    </message>
    <message>
        <source>The view stands still since %1; alarms, gates and rollback do not. Follow now again (L)</source>
        <translation>%1 থেকে দৃশ্য থেমে আছে; অ্যালার্ম, গেট ও রোলব্যাক নয়। আবার বর্তমান অনুসরণ করুন (L)</translation>
    </message>
    <message>
        <source>The whole release, live</source>
        <translation>পুরো রিলিজ, সরাসরি</translation>
    </message>
    <message>
        <source>This phase</source>
        <translation>এই ধাপ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>দৃশ্য</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>আগে কী ঘটেছে</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>পরে কী ঘটেছে</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>চার্ট কী দেখায়</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>ভিত্তিরেখা %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canary %1</translation>
    </message>
    <message>
        <source>difference %1 (%2 … %3)</source>
        <translation>পার্থক্য %1 (%2 … %3)</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ভিত্তিরেখা নেই</translation>
    </message>
    <message>
        <source>p95 as a table…</source>
        <translation>p95 সারণি হিসেবে…</translation>
    </message>
    <message>
        <source>p95 on a logarithmic scale</source>
        <translation>লগারিদমীয় স্কেলে p95</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>stable %1</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>canary-তে ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>the canary's line is hidden; it is measured and judged all the same (C)</source>
        <translation>canary-র রেখা লুকানো; তবু মাপা ও বিচার করা হয় (C)</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 সারণি হিসেবে</translation>
    </message>
    <message>
        <source>%1 rows · Ctrl+C copies what is chosen · Esc closes</source>
        <translation>%1টি সারি · Ctrl+C নির্বাচিতটি কপি করে · Esc বন্ধ করে</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, কমপক্ষে</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, সর্বোচ্চ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>পার্থক্য</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartsWindow</name>
    <message>
        <source>Charts</source>
        <translation>চার্ট</translation>
    </message>
    <message>
        <source>Charts of %1 · Tidegate</source>
        <translation>%1-এর চার্ট · Tidegate</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChecklistCard</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3-এর %2</translation>
    </message>
    <message>
        <source>%1 · complete</source>
        <translation>%1 · সম্পূর্ণ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete except %n put off</source>
        <translation><numerusform>%1 · %nটি স্থগিত ছাড়া সম্পূর্ণ</numerusform><numerusform>%1 · %nটি স্থগিত ছাড়া সম্পূর্ণ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete with %n overridden</source>
        <translation><numerusform>%1 · %nটি এড়িয়ে সম্পূর্ণ</numerusform><numerusform>%1 · %nটি এড়িয়ে সম্পূর্ণ</numerusform></translation>
    </message>
    <message>
        <source>%1 · no items in this plan</source>
        <translation>%1 · এই প্ল্যানে কোনো দফা নেই</translation>
    </message>
    <message>
        <source>%1 · reopened · %2 of %3</source>
        <translation>%1 · আবার খোলা · %3-এর %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>নিশ্চিত</translation>
    </message>
    <message>
        <source>Confirm the item</source>
        <translation>দফা নিশ্চিত করা</translation>
    </message>
    <message>
        <source>During</source>
        <translation>চলাকালে</translation>
    </message>
    <message>
        <source>I have read what changed meanwhile</source>
        <translation>এর মধ্যে কী বদলেছে আমি পড়েছি</translation>
    </message>
    <message>
        <source>It needs a value, or a link to where it is shown: a bare tick proves nothing.</source>
        <translation>একটি মান বা যেখানে দেখা যায় তার লিংক লাগবে: শুধু টিক কিছুই প্রমাণ করে না।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়েছি</translation>
    </message>
    <message>
        <source>Space confirm · N note · D put off · O override · F1 why</source>
        <translation>Space নিশ্চিত · N নোট · D স্থগিত · O এড়ানো · F1 কেন</translation>
    </message>
    <message>
        <source>Value or link that shows it</source>
        <translation>যে মান বা লিংক তা দেখায়</translation>
    </message>
    <message>
        <source>value or link that shows it</source>
        <translation>যে মান বা লিংক তা দেখায়</translation>
    </message>
    <message>
        <source>yes or no, and why</source>
        <translation>হ্যাঁ বা না (yes/no), আর কেন</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>আপনি এখানে ছিলেন</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::CommandPalette</name>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, সম্ভব নয়: %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করা</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>কী করতে চান?</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter does it · Esc closes</source>
        <translation>↑↓ বাছা · Enter করা · Esc বন্ধ</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ConnectPage</name>
    <message>
        <source>%1 · %2 % · %3</source>
        <translation>%1 · %2 % · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>প্রথম পাতায় ফেরত</translation>
    </message>
    <message>
        <source>CONTEXTS OF YOUR KUBECONFIG</source>
        <translation>আপনার KUBECONFIG-এর কনটেক্সট</translation>
    </message>
    <message>
        <source>Choose a context at the left</source>
        <translation>বাঁ দিকে একটি কনটেক্সট বাছুন</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>ক্লাস্টারে সংযোগ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>পরিবেশ</translation>
    </message>
    <message>
        <source>From a Deployment that is in the cluster</source>
        <translation>ক্লাস্টারে থাকা একটি ডিপ্লয়মেন্ট থেকে</translation>
    </message>
    <message>
        <source>It asks the API server who you are and what you may do, looks for Prometheus and for releases, and takes a few seconds.</source>
        <translation>এটি API সার্ভারকে জিজ্ঞাসা করে আপনি কে ও কী করতে পারেন, Prometheus আর রিলিজ খোঁজে, এবং কয়েক সেকেন্ড সময় নেয়।</translation>
    </message>
    <message>
        <source>No context was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>কোনো কনটেক্সট পাওয়া যায়নি। KUBECONFIG সেট করুন, বা --kubeconfig FILE দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>No release is here yet. Propose a plan from a Deployment that is in the cluster, or open a plan that you have.</source>
        <translation>এখানে এখনও কোনো রিলিজ নেই। ক্লাস্টারের কোনো Deployment থেকে পরিকল্পনা প্রস্তাব করান, অথবা আপনার কাছে থাকা একটি খুলুন।</translation>
    </message>
    <message>
        <source>No request that writes can leave this program: it is refused where requests are sent.</source>
        <translation>লেখার কোনো অনুরোধ এই প্রোগ্রাম থেকে বেরোতে পারে না: যেখানে অনুরোধ পাঠানো হয় সেখানেই আটকানো হয়।</translation>
    </message>
    <message>
        <source>OPEN A RELEASE</source>
        <translation>রিলিজ খোলা</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Open a cluster read-only</source>
        <translation>ক্লাস্টার শুধু পড়ার জন্য খোলা</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>প্ল্যান খোলা…</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Propose a plan…</source>
        <translation>পরিকল্পনা প্রস্তাব…</translation>
    </message>
    <message>
        <source>Service, through the API server</source>
        <translation>সার্ভিস, API সার্ভারের মাধ্যমে</translation>
    </message>
    <message>
        <source>THE TEST</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>আবার পরীক্ষা</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>সংযোগ পরীক্ষা</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>পরীক্ষা হচ্ছে…</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is written before a release is approved or promoted.</source>
        <translation>পরীক্ষা শুধু পড়ে। রিলিজ অনুমোদন বা উন্নীত করার আগে কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>এটি কী</translation>
    </message>
    <message>
        <source>Where Prometheus is</source>
        <translation>Prometheus কোথায়</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>development</source>
        <translation>ডেভেলপমেন্ট</translation>
    </message>
    <message>
        <source>find it in the cluster</source>
        <translation>ক্লাস্টারে খুঁজুন</translation>
    </message>
    <message>
        <source>production</source>
        <translation>প্রোডাকশন</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>স্টেজিং</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ConsoleWindow</name>
    <message>
        <source>%1 earlier ones</source>
        <translation>%1টি আগের</translation>
    </message>
    <message>
        <source>%1 finds any act, and says why one is not possible now. All keys are under %2.</source>
        <translation>%1 যেকোনো কাজ খুঁজে দেয়, আর বলে কেন কোনোটি এখন সম্ভব নয়। সব কী %2-এ।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A rehearsal</source>
        <translation>একটি মহড়া</translation>
    </message>
    <message>
        <source>Adopt or restore what somebody else changed…</source>
        <translation>অন্য কেউ যা বদলেছে তা গ্রহণ বা পুনরুদ্ধার…</translation>
    </message>
    <message>
        <source>Alarm load of this month…</source>
        <translation>এই মাসের অ্যালার্মের চাপ…</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>সব রিলিজ</translation>
    </message>
    <message>
        <source>All releases of all clusters…</source>
        <translation>সব ক্লাস্টারের সব রিলিজ…</translation>
    </message>
    <message>
        <source>Another plan: compare, offer, adopt…</source>
        <translation>আরেকটি প্ল্যান: তুলনা, প্রস্তাব, গ্রহণ…</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>অনুমোদন বা প্রত্যাখ্যান…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>অনুমোদন চাওয়া</translation>
    </message>
    <message>
        <source>Before, during and after. Most items are ticked by the machine with its evidence, and lose their tick when it turns bad. Yours you confirm with Space.</source>
        <translation>আগে, চলাকালে ও পরে। বেশির ভাগ বিষয়ে যন্ত্র প্রমাণসহ টিক দেয়, আর খারাপ হলে টিক তুলে নেয়। আপনারগুলো স্পেস দিয়ে নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Blue is the new version, grey the old one. The strip below is their difference, with how sure it is. Drag to look closer, %1 to follow live again.</source>
        <translation>নীল নতুন সংস্করণ, ধূসর পুরোনো। নিচের ফালি তাদের পার্থক্য ও তা কতটা নিশ্চিত। কাছ থেকে দেখতে টানুন, আবার সরাসরি দেখতে %1।</translation>
    </message>
    <message>
        <source>Canary against stable</source>
        <translation>canary বনাম stable</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>চার্ট: %1</translation>
    </message>
    <message>
        <source>Charts: copy a link to what they show</source>
        <translation>চার্ট: যা দেখাচ্ছে তার লিংক কপি করুন</translation>
    </message>
    <message>
        <source>Charts: copy the queries</source>
        <translation>চার্ট: কোয়েরি কপি</translation>
    </message>
    <message>
        <source>Charts: export as picture or data…</source>
        <translation>চার্ট: ছবি বা তথ্য হিসেবে রপ্তানি…</translation>
    </message>
    <message>
        <source>Charts: in a window of their own</source>
        <translation>চার্ট: আলাদা জানালায়</translation>
    </message>
    <message>
        <source>Charts: last day</source>
        <translation>চার্ট: গত দিন</translation>
    </message>
    <message>
        <source>Charts: last hour</source>
        <translation>চার্ট: গত ঘণ্টা</translation>
    </message>
    <message>
        <source>Charts: last week</source>
        <translation>চার্ট: গত সপ্তাহ</translation>
    </message>
    <message>
        <source>Charts: whole release, live</source>
        <translation>চার্ট: পুরো রিলিজ, সরাসরি</translation>
    </message>
    <message>
        <source>Close the suspended way of %1</source>
        <translation>%1-এর স্থগিত পথ বন্ধ করা</translation>
    </message>
    <message>
        <source>Copy a link to this release</source>
        <translation>এই রিলিজের লিংক কপি করুন</translation>
    </message>
    <message>
        <source>Copy the kubectl fallback for a rollback</source>
        <translation>ফিরিয়ে আনার kubectl কমান্ড কপি</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>গাঢ় থিম</translation>
    </message>
    <message>
        <source>Each phase sends more traffic to the new version, the canary, and then watches it for a week. You see where it is, and what each phase still waits for.</source>
        <translation>প্রতিটি ধাপ নতুন সংস্করণ canary-তে আরও ট্রাফিক পাঠায়, তারপর এক সপ্তাহ পর্যবেক্ষণ করে। কোথায় আছে ও কোন ধাপ কিসের অপেক্ষায়, তা দেখা যায়।</translation>
    </message>
    <message>
        <source>Every act and finding with its time and its person, pods, evidence, changes, and the journal that can be proved.</source>
        <translation>সময় ও ব্যক্তিসহ প্রতিটি কাজ ও ফল, পড, প্রমাণ, পরিবর্তন, আর প্রমাণযোগ্য জার্নাল।</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>নাম ধরে সবকিছু</translation>
    </message>
    <message>
        <source>Held: nothing is promoted until you resume.</source>
        <translation>থামানো: আবার শুরু না করা পর্যন্ত কিছু উন্নীত হবে না।</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>Hotfix %1…</source>
        <translation>হটফিক্স %1…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>হটফিক্স…</translation>
    </message>
    <message>
        <source>How long requests take</source>
        <translation>অনুরোধে কত সময় লাগে</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>চাবি</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ভাষা: %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>হালকা থিম</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>নতুন রিলিজ</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>নতুন রিলিজ…</translation>
    </message>
    <message>
        <source>No answer: look at the timeline before you give it again.</source>
        <translation>উত্তর নেই: আবার দেওয়ার আগে টাইমলাইন দেখুন।</translation>
    </message>
    <message>
        <source>Not sent: another release was opened before its turn came.</source>
        <translation>পাঠানো হয়নি: এর পালা আসার আগেই অন্য রিলিজ খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>Not sent: the command before it took too long. Look, then give it again.</source>
        <translation>পাঠানো হয়নি: আগের নির্দেশটি খুব বেশি সময় নিয়েছে। দেখে নিন, তারপর আবার দিন।</translation>
    </message>
    <message>
        <source>Not sent: your hold or rollback came first.</source>
        <translation>পাঠানো হয়নি: আপনার থামানো বা ফিরিয়ে আনা আগে এসেছে।</translation>
    </message>
    <message>
        <source>Note for the timeline…</source>
        <translation>টাইমলাইনের নোট…</translation>
    </message>
    <message>
        <source>Prometheus does not answer</source>
        <translation>Prometheus উত্তর দেয় না</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>উন্নীত করা…</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>রিলিজ প্রতিবেদন</translation>
    </message>
    <message>
        <source>Release report…</source>
        <translation>রিলিজ প্রতিবেদন…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <source>Resume %1, which the hotfix suspended</source>
        <translation>%1 আবার শুরু, যা হটফিক্স স্থগিত করেছিল</translation>
    </message>
    <message>
        <source>Resumed: the soak goes on.</source>
        <translation>আবার শুরু: পর্যবেক্ষণ চলছে।</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>%1-এ ফিরিয়ে আনা…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ফিরিয়ে আনা…</translation>
    </message>
    <message>
        <source>Says what happened, since when, and what to do. Nothing has to be searched for.</source>
        <translation>কী ঘটেছে, কখন থেকে, আর কী করতে হবে তা বলে। কিছুই খুঁজতে হয় না।</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>সেটিংস…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>দেখানো: %1</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>পরের পদক্ষেপ</translation>
    </message>
    <message>
        <source>The one thing that can be done next, and what is missing when it cannot. Gates open by themselves when what they measure is good.</source>
        <translation>এরপর যে একটি কাজ করা যায়, আর না গেলে কী বাকি। মাপ ভালো হলে গেট নিজেই খোলে।</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>ফেরার পথ</translation>
    </message>
    <message>
        <source>The way to 100 %</source>
        <translation>100 %-এর পথ</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>সময় UTC-তে</translation>
    </message>
    <message>
        <source>Times in your own zone</source>
        <translation>সময় আপনার অঞ্চলে</translation>
    </message>
    <message>
        <source>Tour of this window</source>
        <translation>এই জানালার পরিচিতি</translation>
    </message>
    <message>
        <source>Two clicks, or %1: it is never blocked, not by a form, not by a freeze, not by missing data.</source>
        <translation>দুই ক্লিক, অথবা %1: কখনো আটকায় না, ফর্মে নয়, ফ্রিজে নয়, ডেটার অভাবেও নয়।</translation>
    </message>
    <message>
        <source>Weeks pass in minutes, and slow down when it gets exciting. Stop the clock, skip a day, or let something go wrong. Nothing here is real.</source>
        <translation>সপ্তাহ কাটে মিনিটে, আর উত্তেজনার সময় ধীর হয়। ঘড়ি থামান, এক দিন এড়ান, বা কিছু ভুল হতে দিন। এখানে কিছুই আসল নয়।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী ঘটেছে</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>কী ঠিক নেই</translation>
    </message>
    <message>
        <source>What would other settings have done?…</source>
        <translation>অন্য সেটিং কী করত?…</translation>
    </message>
    <message>
        <source>You were here %1 ago. Since then: %2</source>
        <translation>আপনি %1 আগে এখানে ছিলেন। তারপর থেকে: %2</translation>
    </message>
    <message>
        <source>You were here %1 ago; nothing has changed since.</source>
        <translation>আপনি %1 আগে এখানে ছিলেন; তারপর কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>a rehearsal is nowhere else</source>
        <translation>মহড়া আর কোথাও নেই</translation>
    </message>
    <message>
        <source>a rollback is running</source>
        <translation>ফিরিয়ে আনা চলছে</translation>
    </message>
    <message>
        <source>an act is running</source>
        <translation>একটি কাজ চলছে</translation>
    </message>
    <message>
        <source>it is running</source>
        <translation>এটি চলছে</translation>
    </message>
    <message>
        <source>no release is running</source>
        <translation>কোনো রিলিজ চলছে না</translation>
    </message>
    <message>
        <source>nobody else changed anything</source>
        <translation>অন্য কেউ কিছু বদলায়নি</translation>
    </message>
    <message>
        <source>p95: 95 of 100 requests are faster than this. Dashed lines are gates, dotted ones triggers that roll back by themselves.</source>
        <translation>p95: 100 অনুরোধের 95টি এর চেয়ে দ্রুত। ড্যাশ রেখা গেট, ডট রেখা ট্রিগার, যা নিজে থেকে ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>canary-তে ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>the plan that was opened is the one that rules</source>
        <translation>খোলা প্ল্যানটিই চালু আছে</translation>
    </message>
    <message>
        <source>the release does not exist yet</source>
        <translation>রিলিজটি এখনও নেই</translation>
    </message>
    <message>
        <source>the run is over</source>
        <translation>চালনা শেষ</translation>
    </message>
    <message>
        <source>they show all of it and follow now; the link to this release does that</source>
        <translation>এগুলো সবটাই দেখাচ্ছে ও এখনকে অনুসরণ করছে; এই রিলিজের লিংক তা-ই করে</translation>
    </message>
    <message>
        <source>you asked for it; a second person approves</source>
        <translation>আপনি চেয়েছেন; দ্বিতীয় ব্যক্তি অনুমোদন করেন</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::FirstRun</name>
    <message>
        <source>%1 contexts found in your kubeconfig.</source>
        <translation>আপনার kubeconfig-এ %1টি কনটেক্সট পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>A simulated cluster and four weeks in five minutes. Nothing real is touched. Choose how it goes wrong:</source>
        <translation>একটি কৃত্রিম ক্লাস্টার, পাঁচ মিনিটে চার সপ্তাহ। আসল কিছু ছোঁয়া হয় না। কীভাবে গোলমাল হবে বাছুন:</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>ক্লাস্টারে সংযোগ</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>সংযোগ…</translation>
    </message>
    <message>
        <source>No kubeconfig was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>kubeconfig পাওয়া যায়নি। KUBECONFIG সেট করুন, বা --kubeconfig FILE দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>One context found in your kubeconfig.</source>
        <translation>আপনার kubeconfig-এ একটি কনটেক্সট পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>শুধু পড়ার জন্য খোলা</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>শুধু পড়ার জন্য খোলা…</translation>
    </message>
    <message>
        <source>See everything, change nothing: no request that writes can leave this program. For the wall, for learning, for audits.</source>
        <translation>সব দেখুন, কিছু বদলাবেন না: লেখার কোনো অনুরোধ এই প্রোগ্রাম থেকে বেরোতে পারে না। দেয়ালের জন্য, শেখার জন্য, নিরীক্ষার জন্য।</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>মহড়া শুরু</translation>
    </message>
    <message>
        <source>Tab moves · Enter does it · %1 finds every command once a release is open</source>
        <translation>Tab সরায় · Enter করে · রিলিজ খোলা থাকলে %1 সব কমান্ড খোঁজে</translation>
    </message>
    <message>
        <source>Take a service from 0 to 100 % of production, with evidence, and back in two clicks.</source>
        <translation>প্রমাণসহ একটি সার্ভিসকে প্রোডাকশনের 0 থেকে 100 %-এ নিন, আর দুই ক্লিকে ফেরান।</translation>
    </message>
    <message>
        <source>Tidegate</source>
        <translation>Tidegate</translation>
    </message>
    <message>
        <source>Try a rehearsal</source>
        <translation>মহড়া দেখুন</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>এবং আরও %1</translation>
    </message>
    <message>
        <source>development</source>
        <translation>ডেভেলপমেন্ট</translation>
    </message>
    <message>
        <source>production</source>
        <translation>প্রোডাকশন</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>স্টেজিং</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Header</name>
    <message>
        <source>%1 not heard yet</source>
        <translation>%1 থেকে এখনও সাড়া নেই</translation>
    </message>
    <message>
        <source>%1 silent for %2</source>
        <translation>%1 চুপ %2 ধরে</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>কমান্ড খোঁজা</translation>
    </message>
    <message>
        <source>Find a command (%1)</source>
        <translation>কমান্ড খোঁজা (%1)</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>ফিরিয়ে আনার কিছু নেই: canary-তে ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1-এ ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Rolling back… %1 %</source>
        <translation>ফিরিয়ে আনা হচ্ছে… %1 %</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>ফিরিয়ে আনা আগেই চলছে</translation>
    </message>
    <message>
        <source>Two clicks; never blocked (%1)</source>
        <translation>দুই ক্লিক; কখনো আটকায় না (%1)</translation>
    </message>
    <message>
        <source>guarded by %1</source>
        <translation>পাহারায় %1</translation>
    </message>
    <message>
        <source>guarded by this console</source>
        <translation>এই কনসোলের পাহারায়</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>%1 আগে সাড়া মিলেছে</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>মেট্রিক</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনও না</translation>
    </message>
    <message>
        <source>nobody evaluates the rollback triggers</source>
        <translation>ফিরিয়ে আনার ট্রিগার কেউ দেখছে না</translation>
    </message>
    <message>
        <source>unguarded</source>
        <translation>পাহারাহীন</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::NextCard</name>
    <message>
        <source>Allow promotion again</source>
        <translation>উন্নীত করা আবার চালু</translation>
    </message>
    <message>
        <source>Approval is asked for</source>
        <translation>অনুমোদন চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>অনুমোদন…</translation>
    </message>
    <message>
        <source>Ask for approval now</source>
        <translation>এখনই অনুমোদন চান</translation>
    </message>
    <message>
        <source>Copy kubectl fallback</source>
        <translation>kubectl কমান্ড কপি</translation>
    </message>
    <message>
        <source>Finish the rollback</source>
        <translation>ফিরিয়ে আনা শেষ করা</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>সমাপ্ত করা…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>হটফিক্স…</translation>
    </message>
    <message>
        <source>Intent written</source>
        <translation>উদ্দেশ্য লেখা হয়েছে</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>No release has begun: there is nothing to hold</source>
        <translation>কোনো রিলিজ শুরু হয়নি: থামানোর কিছু নেই</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <source>Stop promotion; triggers stay armed</source>
        <translation>উন্নীত করা থামানো; ট্রিগার সজাগ থাকে</translation>
    </message>
    <message>
        <source>The commands that bring traffic back without this program</source>
        <translation>এই প্রোগ্রাম ছাড়াই ট্রাফিক ফিরিয়ে আনার কমান্ড</translation>
    </message>
    <message>
        <source>possible from &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>সম্ভব &lt;b&gt;%1&lt;/b&gt; থেকে</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>এখনই সম্ভব</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewModel</name>
    <message>
        <source>%1 % of traffic</source>
        <translation>ট্রাফিকের %1 %</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewPage</name>
    <message>
        <source>All releases</source>
        <translation>সব রিলিজ</translation>
    </message>
    <message>
        <source>All releases of the chosen clusters</source>
        <translation>নির্বাচিত ক্লাস্টারের সব রিলিজ</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>%1-এ ফিরুন (Esc)</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>ক্লাস্টার</translation>
    </message>
    <message>
        <source>Filter the releases</source>
        <translation>রিলিজ ছাঁকা</translation>
    </message>
    <message>
        <source>GUARDIAN</source>
        <translation>পাহারায়</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>নতুন রিলিজ…</translation>
    </message>
    <message>
        <source>No cluster is chosen. Choose some with the button Clusters.</source>
        <translation>কোনো ক্লাস্টার নির্বাচিত নয়। ক্লাস্টার বোতাম দিয়ে বাছুন।</translation>
    </message>
    <message>
        <source>No release has these words. Esc shows all.</source>
        <translation>কোনো রিলিজে এই শব্দ নেই। Esc সব দেখায়।</translation>
    </message>
    <message>
        <source>No release in the chosen clusters. New release… begins one.</source>
        <translation>নির্বাচিত ক্লাস্টারে কোনো রিলিজ নেই। নতুন রিলিজ… একটি শুরু করে।</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>রিলিজ</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>কবে থেকে</translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation>ট্রাফিক</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>filter by any word ( / )</source>
        <translation>যেকোনো শব্দে ছাঁকুন ( / )</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PhaseTrack</name>
    <message>
        <source>%1 items</source>
        <translation>%1টি দফা</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর %1</translation>
    </message>
    <message>
        <source>%1 of %2 ready · %3 % · stable %4</source>
        <translation>%2-এর %1 প্রস্তুত · %3 % · stable %4</translation>
    </message>
    <message>
        <source>%1 soak</source>
        <translation>%1 পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2 দ্বারা</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Click a phase to see its stretch of the charts</source>
        <translation>চার্টে অংশটি দেখতে ধাপে ক্লিক করুন</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>canary %1 · %2 % · %3 of %4 ready</source>
        <translation>canary %1 · %2 % · %4-এর %3 প্রস্তুত</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 থেকে</translation>
    </message>
    <message>
        <source>rolled back after %1</source>
        <translation>%1 পরে ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>traffic is not known: the Service's endpoints are not seen</source>
        <translation>ট্রাফিক জানা নেই: সার্ভিসের এন্ডপয়েন্ট দেখা যায় না</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PlotItem</name>
    <message>
        <source>difference</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>dotted: stable, a week before</source>
        <translation>বিন্দুরেখা: এক সপ্তাহ আগের stable</translation>
    </message>
    <message>
        <source>nothing is known of a week before</source>
        <translation>এক সপ্তাহ আগের কিছু জানা নেই</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>এখন %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalFrame</name>
    <message>
        <source>REHEARSAL</source>
        <translation>মহড়া</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real</source>
        <translation>মহড়া: এখানে কিছুই আসল নয়</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalStrip</name>
    <message>
        <source>+1 d</source>
        <translation>+1 দিন</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 ঘ</translation>
    </message>
    <message>
        <source>All is well again</source>
        <translation>সব আবার ঠিক</translation>
    </message>
    <message>
        <source>Both lose the database</source>
        <translation>দুটোই ডাটাবেস হারায়</translation>
    </message>
    <message>
        <source>Explain each part of the window</source>
        <translation>জানালার প্রতিটি অংশ ব্যাখ্যা করা</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Half the speed</source>
        <translation>অর্ধেক গতি</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>কেমন হলো?</translation>
    </message>
    <message>
        <source>Let something go wrong</source>
        <translation>কিছু একটা বিগড়াতে দিন</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>প্রমিথিউস থেমে যায়</translation>
    </message>
    <message>
        <source>REHEARSAL CLOCK</source>
        <translation>মহড়ার ঘড়ি</translation>
    </message>
    <message>
        <source>Skip a day</source>
        <translation>এক দিন এড়ানো</translation>
    </message>
    <message>
        <source>Skip an hour</source>
        <translation>এক ঘণ্টা এড়িয়ে যান</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>থামুন</translation>
    </message>
    <message>
        <source>The API server is away for ten minutes</source>
        <translation>API সার্ভার দশ মিনিট নেই</translation>
    </message>
    <message>
        <source>The canary fails requests</source>
        <translation>canary-র অনুরোধ ব্যর্থ হয়</translation>
    </message>
    <message>
        <source>The canary gets slow</source>
        <translation>canary ধীর হয়</translation>
    </message>
    <message>
        <source>The canary loses its database</source>
        <translation>canary তার ডাটাবেস হারায়</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>পরিচিতি</translation>
    </message>
    <message>
        <source>Trouble…</source>
        <translation>গোলমাল…</translation>
    </message>
    <message>
        <source>Twice the speed</source>
        <translation>দ্বিগুণ গতি</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ReleaseList</name>
    <message>
        <source>%1 %2, %3 %, %4</source>
        <translation>%1 %2, %3 %, %4</translation>
    </message>
    <message>
        <source>Filter the releases</source>
        <translation>রিলিজ ছাঁকা</translation>
    </message>
    <message>
        <source>RELEASES</source>
        <translation>রিলিজ</translation>
    </message>
    <message>
        <source>RELEASES · %1</source>
        <translation>রিলিজ · %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>রিলিজ</translation>
    </message>
    <message>
        <source>Releases of the cluster</source>
        <translation>ক্লাস্টারের রিলিজ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>ছাঁকা</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Sheet</name>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · প্ল্যান %2</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>মহড়া</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::TabsCard</name>
    <message>
        <source>Changes</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ছাঁকনি মোছা</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Copy the row's query or patch</source>
        <translation>সারির কোয়েরি বা প্যাচ কপি</translation>
    </message>
    <message>
        <source>Copy the row's query or patch (Ctrl+C)</source>
        <translation>সারির কোয়েরি বা প্যাচ কপি (Ctrl+C)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>সারি ছাঁকা</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>জার্নাল</translation>
    </message>
    <message>
        <source>No evidence yet: Prometheus and the pods are being asked.</source>
        <translation>এখনও প্রমাণ নেই: Prometheus ও pod-দের জিজ্ঞাসা করা হচ্ছে।</translation>
    </message>
    <message>
        <source>No pods of either track are seen.</source>
        <translation>কোনো ট্র্যাকের pod দেখা যায় না।</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>কোনো সারিতে “%1” নেই।</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is done, seen and noted appears here.</source>
        <translation>এখনও কিছু ঘটেনি। যা করা হয়, দেখা যায় ও লেখা হয় তা এখানে আসে।</translation>
    </message>
    <message>
        <source>Nothing was written to the cluster yet.</source>
        <translation>ক্লাস্টারে এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>The journal begins with the first act.</source>
        <translation>প্রথম কাজ দিয়ে জার্নাল শুরু হয়।</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>টাইমলাইন</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>ছাঁকা</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Toast</name>
    <message>
        <source>Undo (%1)</source>
        <translation>ফেরানো (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>ফেরানো: %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>পরিচিতি শেষ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>পরিচিতি</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tray</name>
    <message>
        <source>End Tidegate</source>
        <translation>Tidegate শেষ করা</translation>
    </message>
    <message>
        <source>Open Tidegate</source>
        <translation>Tidegate খোলা</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::WallWindow</name>
    <message>
        <source>%1 alarms</source>
        <translation>%1 অ্যালার্ম</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 রিলিজ</translation>
    </message>
    <message>
        <source>%1 rolling back</source>
        <translation>%1 ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 দেখার</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 অ্যালার্ম</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 রিলিজ</translation>
    </message>
    <message>
        <source>API %1, metrics %2</source>
        <translation>API %1, মেট্রিক %2</translation>
    </message>
    <message>
        <source>FLOOD · %1 alarms in 10 min</source>
        <translation>বন্যা · 10 মিনিটে %1টি অ্যালার্ম</translation>
    </message>
    <message>
        <source>NOT LIVE · what is shown is old</source>
        <translation>সরাসরি নয় · যা দেখা যায় তা পুরনো</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>রিলিজ নেই</translation>
    </message>
    <message>
        <source>No release is followed yet. One appears here as soon as it begins.</source>
        <translation>এখনও কোনো রিলিজ অনুসরণ করা হচ্ছে না। শুরু হলেই এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Tidegate wall</source>
        <translation>Tidegate দেয়াল</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>দেয়ালের পর্দা</translation>
    </message>
    <message>
        <source>first %1, %2</source>
        <translation>প্রথমে %1, %2</translation>
    </message>
    <message>
        <source>freeze %1 begins %2</source>
        <translation>ফ্রিজ %1 শুরু %2</translation>
    </message>
    <message>
        <source>live: </source>
        <translation>সরাসরি: </translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনও না</translation>
    </message>
    <message>
        <source>not live: </source>
        <translation>সরাসরি নয়: </translation>
    </message>
    <message>
        <source>page %1 of %2 · %3 more</source>
        <translation>পাতা %1/%2 · আরও %3</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source> · in &lt; 1 h</source>
        <translation> · &lt; 1 ঘণ্টায়</translation>
    </message>
    <message>
        <source> · in ~%1 h</source>
        <translation> · ~%1 ঘণ্টায়</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 পুরনো</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>ত্রুটির হার</translation>
    </message>
    <message>
        <source>HELD by %1</source>
        <translation>থামিয়েছেন %1</translation>
    </message>
    <message>
        <source>NOT LIVE</source>
        <translation>সরাসরি নয়</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>ROLLING BACK</source>
        <translation>ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>পুরনো</translation>
    </message>
    <message>
        <source>UNGUARDED</source>
        <translation>পাহারাহীন</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>after-list %1 of %2</source>
        <translation>পরের তালিকা %2-এর %1</translation>
    </message>
    <message>
        <source>held since %1: %2</source>
        <translation>%1 থেকে থামানো: %2</translation>
    </message>
    <message>
        <source>next: %1 % %2</source>
        <translation>পরবর্তী: %1 % %2</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>ট্রাফিক নেই</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>এখনই সম্ভব</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ছিল %1</translation>
    </message>
</context>
</TS>
