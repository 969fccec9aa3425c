<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>The wall display is open</source>
        <translation>Die Wandanzeige ist offen</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1, planned</source>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>Asking Prometheus for the history…</source>
        <translation>Prometheus wird nach dem Verlauf gefragt…</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>FEHLERRATE</translation>
    </message>
    <message>
        <source>Error rate over the last five minutes: canary %1 %, stable %2 %</source>
        <translation>Fehlerrate der letzten fünf Minuten: Canary %1 %, Stable %2 %</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>P95-LATENZ</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>freeze %1 begins</source>
        <translation>Sperrzeit %1 beginnt</translation>
    </message>
    <message>
        <source>gate &lt; %1</source>
        <translation>Schranke &lt; %1</translation>
    </message>
    <message>
        <source>gate &lt; %1 %</source>
        <translation>Schranke &lt; %1 %</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>p95 over the last five minutes: canary %1 ms, stable %2 ms</source>
        <translation>p95 der letzten fünf Minuten: Canary %1 ms, Stable %2 ms</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>trigger %1×</source>
        <translation>Auslöser %1×</translation>
    </message>
    <message>
        <source>trigger &gt; %1</source>
        <translation>Auslöser &gt; %1</translation>
    </message>
    <message>
        <source>trigger &gt; %1 %</source>
        <translation>Auslöser &gt; %1 %</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>CA of the API server</source>
        <translation>CA des API-Servers</translation>
    </message>
    <message>
        <source>act as a member of this group; may be repeated</source>
        <translation>als Mitglied dieser Gruppe handeln; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>act as this user</source>
        <translation>als dieser Benutzer handeln</translation>
    </message>
    <message>
        <source>address of the API server</source>
        <translation>Adresse des API-Servers</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>cluster of the kubeconfig</source>
        <translation>Cluster der Kubeconfig</translation>
    </message>
    <message>
        <source>context of the kubeconfig</source>
        <translation>Kontext der Kubeconfig</translation>
    </message>
    <message>
        <source>do not check the server's certificate</source>
        <translation>das Zertifikat des Servers nicht prüfen</translation>
    </message>
    <message>
        <source>give up after this long, e.g. 30s</source>
        <translation>nach dieser Zeit aufgeben, z. B. 30s</translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>wie ausgegeben wird</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>sein Schlüssel</translation>
    </message>
    <message>
        <source>kubeconfig file, or several joined by a colon</source>
        <translation>Kubeconfig-Datei, oder mehrere, mit Doppelpunkt verbunden</translation>
    </message>
    <message>
        <source>name expected in the server's certificate</source>
        <translation>Name, der im Zertifikat des Servers erwartet wird</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>release plan</source>
        <translation>Release-Plan</translation>
    </message>
    <message>
        <source>release, when there is no plan file</source>
        <translation>Release, wenn es keine Plandatei gibt</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>nichts senden, was etwas ändern könnte</translation>
    </message>
    <message>
        <source>user of the kubeconfig</source>
        <translation>Benutzer der Kubeconfig</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source> (empty: the canary as it is)</source>
        <translation> (leer: der Canary, wie er ist)</translation>
    </message>
    <message>
        <source> · runs now</source>
        <translation> · läuft jetzt</translation>
    </message>
    <message>
        <source> · the glass can be broken from %1 on</source>
        <translation> · die Scheibe darf ab %1 eingeschlagen werden</translation>
    </message>
    <message>
        <source> · the previous one</source>
        <translation> · die vorige</translation>
    </message>
    <message>
        <source>%1 % at once (%2)</source>
        <translation>%1 % auf einmal (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 % of traffic</source>
        <translation>%1 bei %2 % des Verkehrs</translation>
    </message>
    <message>
        <source>%1 at %2 %: suspended, to be resumed or closed afterwards</source>
        <translation>%1 bei %2 %: ausgesetzt, danach fortzusetzen oder zu schließen</translation>
    </message>
    <message>
        <source>%1 at 100 %; stable is scaled up first</source>
        <translation>%1 bei 100 %; Stable wird zuerst hochskaliert</translation>
    </message>
    <message>
        <source>%1 begins %2</source>
        <translation>%1 beginnt %2</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>%1 von %2 Freigaben</translation>
    </message>
    <message>
        <source>%1 of %2 as it should be</source>
        <translation>%1 von %2, wie es sein soll</translation>
    </message>
    <message>
        <source>%1 of %2 items were confirmed within a second of another: a tick that nobody looked at protects nobody.</source>
        <translation>%1 von %2 Punkten wurden innerhalb einer Sekunde nach einem anderen bestätigt: Ein Haken, den niemand geprüft hat, schützt niemanden.</translation>
    </message>
    <message>
        <source>%1 points (%2 … %3)</source>
        <translation>%1 Punkte (%2 … %3)</translation>
    </message>
    <message>
        <source>%1 requests in 5 min</source>
        <translation>%1 Anfragen in 5 min</translation>
    </message>
    <message>
        <source>%1 · the object is managed by %2</source>
        <translation>%1 · das Objekt wird verwaltet von %2</translation>
    </message>
    <message>
        <source>%1 → %2 % on the canary</source>
        <translation>%1 → %2 % auf dem Canary</translation>
    </message>
    <message>
        <source>100 % stays on %1; the canary returns to 0 pods</source>
        <translation>100 % bleiben auf %1; der Canary geht zurück auf 0 Pods</translation>
    </message>
    <message>
        <source>Accepted by the API server in a dry run.</source>
        <translation>Vom API-Server in einem Probelauf angenommen.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Against stable</source>
        <translation>Gegen Stable</translation>
    </message>
    <message>
        <source>Alarm load of %1</source>
        <translation>Alarmlast im %1</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket.</source>
        <translation>Ein Übergehen braucht einen Grund und ein Ticket.</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>Ein anderer Plan für %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve hotfix %1 of %2 to %3 %</source>
        <translation>Hotfix %1 von %2 auf %3 % freigeben</translation>
    </message>
    <message>
        <source>Approve the changed plan of %1</source>
        <translation>Den geänderten Plan von %1 freigeben</translation>
    </message>
    <message>
        <source>Approve the plan of %1 %2</source>
        <translation>Den Plan von %1 %2 freigeben</translation>
    </message>
    <message>
        <source>Approve the promotion to %1 %</source>
        <translation>Das Hochstufen auf %1 % freigeben</translation>
    </message>
    <message>
        <source>Ask for the hotfix</source>
        <translation>Hotfix beantragen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>Scheibe einschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the patch for the repository</source>
        <translation>Patch für das Repository kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter promotes · re-checked as you read</source>
        <translation>Strg+Eingabe stuft hoch · wird beim Lesen neu geprüft</translation>
    </message>
    <message>
        <source>Ctrl+Enter rolls back</source>
        <translation>Strg+Enter rollt zurück</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decisions over time</source>
        <translation>Entscheidungen über die Zeit</translation>
    </message>
    <message>
        <source>Deploy hotfix</source>
        <translation>Hotfix ausrollen</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 of %2 to %3 %</source>
        <translation>Hotfix %1 von %2 auf %3 % ausrollen</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>Ausgerollt von</translation>
    </message>
    <message>
        <source>Deployments that take traffic through a Service</source>
        <translation>Deployments, die Verkehr über einen Service bekommen</translation>
    </message>
    <message>
        <source>Deploys without a second person; a review is due, and everybody sees that it is</source>
        <translation>Rollt ohne zweite Person aus; eine Nachprüfung ist fällig, und alle sehen das</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>NACHWEISE</translation>
    </message>
    <message>
        <source>Each item was confirmed on its own: %1 in all.</source>
        <translation>Jeder Punkt wurde für sich bestätigt: %1 insgesamt.</translation>
    </message>
    <message>
        <source>Enter rolls back · Esc cancels</source>
        <translation>Enter rollt zurück · Esc bricht ab</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>GEFUNDEN</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish %1: stable takes %2</source>
        <translation>%1 abschließen: Stable übernimmt %2</translation>
    </message>
    <message>
        <source>Freeze ahead</source>
        <translation>Sperrzeit voraus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gate: error rate below</source>
        <translation>Schranke: Fehlerrate unter</translation>
    </message>
    <message>
        <source>Gate: p95 below</source>
        <translation>Schranke: p95 unter</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Hotfix for %1</source>
        <translation>Hotfix für %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>IN THE FILE</source>
        <translation>IN DER DATEI</translation>
    </message>
    <message>
        <source>INC-…</source>
        <translation>INC-…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image of the new version</source>
        <translation>Image der neuen Version</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <translation>Unterbricht</translation>
    </message>
    <message>
        <source>It comes again</source>
        <translation>Es kommt wieder</translation>
    </message>
    <message>
        <source>It does not hold the release up here. It stands in the list that you choose, and is answered there.</source>
        <translation>Es hält das Release hier nicht auf. Es steht in der Liste, die Sie wählen, und wird dort beantwortet.</translation>
    </message>
    <message>
        <source>It has changed again. Close this and look anew.</source>
        <translation>Es hat sich wieder geändert. Schließen Sie dies und sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>It is meant. The release goes on with what is found; with another template the soak begins anew and approvals are void.</source>
        <translation>Es ist gewollt. Das Release geht mit dem weiter, was gefunden wurde; mit einer anderen Vorlage beginnt die Beobachtungszeit neu, und Freigaben verfallen.</translation>
    </message>
    <message>
        <source>It is not. What the release had is written back, and seen.</source>
        <translation>Es ist nicht gewollt. Was das Release hatte, wird zurückgeschrieben und geprüft.</translation>
    </message>
    <message>
        <source>It is passed over by name, in the journal and the report.</source>
        <translation>Es wird namentlich übergangen, im Journal und im Bericht.</translation>
    </message>
    <message>
        <source>It is sent once. Without an answer nobody knows whether it began, and this says so.</source>
        <translation>Es wird einmal gesendet. Ohne Antwort weiß niemand, ob es begonnen hat, und das steht dann hier.</translation>
    </message>
    <message>
        <source>It was deployed or taken back meanwhile.</source>
        <translation>Es wurde inzwischen ausgerollt oder zurückgenommen.</translation>
    </message>
    <message>
        <source>Keep %1 %</source>
        <translation>%1 % behalten</translation>
    </message>
    <message>
        <source>Last written by</source>
        <translation>Zuletzt geschrieben von</translation>
    </message>
    <message>
        <source>MOST FREQUENT</source>
        <translation>AM HÄUFIGSTEN</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebt</translation>
    </message>
    <message>
        <source>New plan from a Deployment in %1</source>
        <translation>Neuer Plan aus einem Deployment in %1</translation>
    </message>
    <message>
        <source>No Deployment in this namespace takes traffic through a Service. Choose another namespace, or write the plan by hand: tidegatectl plan default.</source>
        <translation>Kein Deployment in diesem Namespace bekommt Verkehr über einen Service. Wählen Sie einen anderen Namespace, oder schreiben Sie den Plan von Hand: tidegatectl plan default.</translation>
    </message>
    <message>
        <source>No item was overridden.</source>
        <translation>Kein Punkt wurde übergangen.</translation>
    </message>
    <message>
        <source>No release was followed on this computer this month; a rehearsal does not count.</source>
        <translation>Auf diesem Rechner wurde diesen Monat kein Release verfolgt; eine Probe zählt nicht.</translation>
    </message>
    <message>
        <source>No trigger would have fired.</source>
        <translation>Kein Auslöser hätte ausgelöst.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing is changed in the cluster: the plan is a file, and the release begins when it is approved.</source>
        <translation>Im Cluster ändert sich nichts: Der Plan ist eine Datei, und das Release beginnt, wenn es genehmigt ist.</translation>
    </message>
    <message>
        <source>Nothing moves yet: a second person answers first.</source>
        <translation>Noch verschiebt sich nichts: erst antwortet eine zweite Person.</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Es wurde noch nichts versucht.</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>OBJEKT</translation>
    </message>
    <message>
        <source>OFFERED</source>
        <translation>ANGEBOTEN</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>UNSERES</translation>
    </message>
    <message>
        <source>Offer for approval</source>
        <translation>Zur Freigabe anbieten</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Angeboten von</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once adopted</source>
        <translation>Nach der Übernahme</translation>
    </message>
    <message>
        <source>One version straight to a weight, past the phases. It needs a second person, and is told to everybody.</source>
        <translation>Eine Version geradewegs auf ein Gewicht, an den Phasen vorbei. Es braucht eine zweite Person, und alle erfahren davon.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Overridden items: %1. Somebody will ask why.</source>
        <translation>Übergangene Punkte: %1. Jemand wird fragen, warum.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Override “%1”</source>
        <translation>„%1“ übergehen</translation>
    </message>
    <message>
        <source>PASSES OVER</source>
        <translation>ÜBERGEHT</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Passes over</source>
        <translation>Übergeht</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Prometheus has nothing of this time.</source>
        <translation>Prometheus hat nichts aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Prometheus is not needed for this.</source>
        <translation>Dafür wird Prometheus nicht gebraucht.</translation>
    </message>
    <message>
        <source>Promote %1 %2 from %3 % to %4 %</source>
        <translation>%1 %2 von %3 % auf %4 % hochstufen</translation>
    </message>
    <message>
        <source>Promote is closed until it is decided; rolling back is not.</source>
        <translation>Hochstufen ist zu, bis das entschieden ist; Zurückrollen nicht.</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>Auf %1 % hochstufen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>„%1“ aufschieben</translation>
    </message>
    <message>
        <source>REVISIONS</source>
        <translation>REVISIONEN</translation>
    </message>
    <message>
        <source>RULES NOW</source>
        <translation>GILT JETZT</translation>
    </message>
    <message>
        <source>Read the report next, then rehearse another scenario.</source>
        <translation>Lesen Sie nun den Bericht und proben Sie dann ein anderes Szenario.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, to reject</source>
        <translation>Grund, um abzulehnen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the projections of %1</source>
        <translation>Die Projektionen von %1 neu aufbauen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Review hotfix %1</source>
        <translation>Hotfix %1 nachprüfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>%1 auf %2 zurückrollen</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Roll back to %1 takes about %2.</source>
        <translation>Zurückrollen auf %1 dauert etwa %2.</translation>
    </message>
    <message>
        <source>Rollback returns to</source>
        <translation>Zurückgerollt wird auf</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Sichern und öffnen…</translation>
    </message>
    <message>
        <source>Say what it is based on, the reason and the ticket.</source>
        <translation>Sagen Sie, worauf es beruht, den Grund und das Ticket.</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>Sagen Sie, warum es aufgeschoben wird.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>Jemand anders hat %1 geändert</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>The hotfix had a second person.</source>
        <translation>Der Hotfix hatte eine zweite Person.</translation>
    </message>
    <message>
        <source>The hotfix went ahead without a second person: its review is still due.</source>
        <translation>Der Hotfix lief ohne zweite Person: Seine Nachprüfung steht noch aus.</translation>
    </message>
    <message>
        <source>The next step is another one now. Close this and look again.</source>
        <translation>Der nächste Schritt ist jetzt ein anderer. Schließen Sie dies und sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>The proposed plan; it may be changed</source>
        <translation>Der vorgeschlagene Plan; er darf geändert werden</translation>
    </message>
    <message>
        <source>The release went through all its phases.</source>
        <translation>Das Release hat alle seine Phasen durchlaufen.</translation>
    </message>
    <message>
        <source>The same triggers and gates that guard this release, over what Prometheus still has. It only tries: nothing is changed.</source>
        <translation>Dieselben Auslöser und Schranken, die dieses Release bewachen, über das, was Prometheus noch hat. Es ist nur ein Versuch: nichts wird geändert.</translation>
    </message>
    <message>
        <source>The trigger rolled back by itself; nobody had to be awake.</source>
        <translation>Der Auslöser hat von selbst zurückgerollt; niemand musste wach sein.</translation>
    </message>
    <message>
        <source>There is no version to roll back to.</source>
        <translation>Es gibt keine Version, auf die zurückgerollt werden kann</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticks that were withdrawn: %1. The Timeline shows when.</source>
        <translation>Zurückgenommene Haken: %1. Der Zeitverlauf zeigt, wann.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Trigger: error rate above</source>
        <translation>Auslöser: Fehlerrate über</translation>
    </message>
    <message>
        <source>Trigger: p95 above the baseline</source>
        <translation>Auslöser: p95 über der Basislinie</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>WAS SICH ÄNDERT</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is manageable: EEMUA 191, ISA-18.2. As text or JSON: tidegatectl alarms.</source>
        <translation>Was zu bewältigen ist: EEMUA 191, ISA-18.2. Als Text oder JSON: tidegatectl alarms.</translation>
    </message>
    <message>
        <source>What the new version has written to databases and queues.</source>
        <translation>Was die neue Version in Datenbanken und Warteschlangen geschrieben hat.</translation>
    </message>
    <message>
        <source>What would these settings have done?</source>
        <translation>Was hätten diese Einstellungen getan?</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>You deployed it: somebody else reviews it.</source>
        <translation>Sie haben ihn ausgerollt: jemand anders prüft nach.</translation>
    </message>
    <message>
        <source>You rolled back %1 after the trigger fired.</source>
        <translation>Sie haben %1 nach dem Auslöser zurückgerollt.</translation>
    </message>
    <message>
        <source>You rolled back before any trigger fired.</source>
        <translation>Sie haben zurückgerollt, bevor ein Auslöser ansprach.</translation>
    </message>
    <message>
        <source>a gate closed</source>
        <translation>eine Schranke zu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 requests/s more</source>
        <translation>etwa %1 Anfragen/s mehr</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>approvals of promotions are void; phases that have begun stay as they are.</source>
        <translation>Freigaben von Hochstufungen verfallen; Phasen, die begonnen haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>asking Prometheus, in steps of %1…</source>
        <translation>Prometheus wird gefragt, in Schritten von %1…</translation>
    </message>
    <message>
        <source>asking the API server…</source>
        <translation>der API-Server wird gefragt…</translation>
    </message>
    <message>
        <source>at the latest in, e.g. 24h (no limit when empty)</source>
        <translation>spätestens in, z. B. 24h (leer: ohne Frist)</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>canary %1 → %2, stable %3 → %4</source>
        <translation>Canary %1 → %2, Stable %3 → %4</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>Canary: %1</translation>
    </message>
    <message>
        <source>from the image's tag when empty</source>
        <translation>leer: aus dem Tag des Images</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>image of the hotfix</source>
        <translation>Image des Hotfixes</translation>
    </message>
    <message>
        <source>no canary</source>
        <translation>kein Canary</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing: every gate is open</source>
        <translation>nichts: jede Schranke ist offen</translation>
    </message>
    <message>
        <source>nothing: there is no version to roll back to</source>
        <translation>nichts: es gibt keine Version, auf die zurückgerollt werden kann</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>promotion possible</source>
        <translation>Hochstufen möglich</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>revision %1 · %2</source>
        <translation>Revision %1 · %2</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>Stable %1</translation>
    </message>
    <message>
        <source>the API server's service proxy, in namespace %1</source>
        <translation>der Service-Proxy des API-Servers, im Namespace %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>der letzte Tag</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>die letzten vier Wochen</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>die letzte Woche</translation>
    </message>
    <message>
        <source>the plan has to be approved anew.</source>
        <translation>der Plan muss neu freigegeben werden.</translation>
    </message>
    <message>
        <source>the plan in the cluster rules, for everybody. Triggers stay armed; rolling back is never closed.</source>
        <translation>der Plan im Cluster gilt, für alle. Auslöser bleiben scharf; Zurückrollen ist nie zu.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>to reject: why</source>
        <translation>um abzulehnen: warum</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>what is broken, and for whom</source>
        <translation>was kaputt ist, und für wen</translation>
    </message>
    <message>
        <source>what the review found</source>
        <translation>was die Nachprüfung ergab</translation>
    </message>
    <message>
        <source>who answers for it (you, when empty)</source>
        <translation>wer dafür einsteht (leer: Sie)</translation>
    </message>
    <message>
        <source>“%1” is no time from now. Write it as 90m, 24h or 3d.</source>
        <translation>„%1“ ist keine Zeit ab jetzt. Schreiben Sie 90m, 24h oder 3d.</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source> · read-only</source>
        <translation> · nur lesen</translation>
    </message>
    <message>
        <source>%1%2 · namespace %3 · times in %4</source>
        <translation>%1%2 · Namespace %3 · Zeiten in %4</translation>
    </message>
    <message>
        <source>REHEARSAL · nothing here is real</source>
        <translation>PROBE · nichts hier ist echt</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 times in this phase</source>
        <translation>%1-mal in dieser Phase</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Eine Woche davor</translation>
    </message>
    <message>
        <source>ACTS</source>
        <translation>HANDLUNGEN</translation>
    </message>
    <message>
        <source>Acknowledged: a person confirms with a value or a link, and their name is kept.</source>
        <translation>Bestätigt: eine Person bestätigt mit einem Wert oder Link, und ihr Name bleibt stehen.</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>Alarme und was zu tun ist</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Another release</source>
        <translation>Ein anderes Release</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>Jeder Befehl nach Namen</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>Freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>CHARTS</source>
        <translation>DIAGRAMME</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>CHECKLISTE</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>Explain the item</source>
        <translation>Den Punkt erklären</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Hide canary, stable</source>
        <translation>Canary, stable ausblenden</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>It goes into the journal and the report, with your name.</source>
        <translation>Es kommt ins Journal und in den Bericht, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Killer item: it needs the machine's tick and a person's.</source>
        <translation>K.-o.-Punkt: er braucht den Haken der Maschine und den einer Person.</translation>
    </message>
    <message>
        <source>Logarithmic p95</source>
        <translation>p95 logarithmisch</translation>
    </message>
    <message>
        <source>Manual: a person does it and says so.</source>
        <translation>Von Hand: eine Person tut es und sagt es.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>Note: read it; there is nothing to confirm.</source>
        <translation>Hinweis: zu lesen; es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>ORTE</translation>
    </message>
    <message>
        <source>Phase, hour, day, week, all</source>
        <translation>Phase, Stunde, Tag, Woche, alles</translation>
    </message>
    <message>
        <source>Pin and measure, clear</source>
        <translation>Markieren und messen, löschen</translation>
    </message>
    <message>
        <source>Promote; in its dialog: yes</source>
        <translation>Hochstufen; in seinem Dialog: ja</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Question: a person answers it; it never answers itself.</source>
        <translation>Frage: eine Person beantwortet sie; sie beantwortet sich nie selbst.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Zurückgefallen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sensed: a machine looks, at every poll, and takes the tick back when it no longer holds.</source>
        <translation>Gemessen: eine Maschine sieht bei jeder Abfrage nach und nimmt den Haken zurück, wenn es nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Settings, keys too</source>
        <translation>Einstellungen, auch Tasten</translation>
    </message>
    <message>
        <source>Sort by a column, turn it</source>
        <translation>Nach einer Spalte sortieren, umkehren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Steht auf</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Die Ansicht davor</translation>
    </message>
    <message>
        <source>Timeline … Journal</source>
        <translation>Verlauf … Journal</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Zurücknehmen, was eben getan wurde</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>Was ein Alarm von Ihnen will</translation>
    </message>
    <message>
        <source>What happened next, before</source>
        <translation>Was danach, davor geschah</translation>
    </message>
    <message>
        <source>Whole release, live</source>
        <translation>Ganzes Release, live</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>what the others should know</source>
        <translation>was die anderen wissen sollen</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>NOT LIVE</source>
        <translation>NICHT LIVE</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Start</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>angehalten von %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>nach Plan</translation>
    </message>
    <message>
        <source>read-only: nothing is sent</source>
        <translation>nur lesen: nichts wird gesendet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>verschiebt Verkehr</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
</context>
<context>
    <name>glyph</name>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>durch eine Person</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>bewacht</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 has it: %2</source>
        <translation>%1 ist vergeben: %2</translation>
    </message>
    <message>
        <source>Alarms and what to do</source>
        <translation>Alarme und was zu tun ist</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Any command by name</source>
        <translation>Jeder Befehl nach Namen</translation>
    </message>
    <message>
        <source>Approve or Reject</source>
        <translation>Freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Hold or Resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Hochstufen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Rolling back always has a key</source>
        <translation>Zurückrollen hat immer eine Taste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The release after</source>
        <translation>Das Release danach</translation>
    </message>
    <message>
        <source>The release before</source>
        <translation>Das Release davor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Zurücknehmen, was eben getan wurde</translation>
    </message>
    <message>
        <source>What an alarm asks of you</source>
        <translation>Was ein Alarm von Ihnen will</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>context of the kubeconfig</source>
        <translation>Kontext der Kubeconfig</translation>
    </message>
    <message>
        <source>how far away it is read</source>
        <translation>aus welcher Entfernung gelesen wird</translation>
    </message>
    <message>
        <source>how long after it is there</source>
        <translation>wie lange, nachdem sie da ist</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>Kubeconfig-Datei</translation>
    </message>
    <message>
        <source>language, e.g. de</source>
        <translation>Sprache, z. B. de</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>open a rehearsal; a scenario's name may follow</source>
        <translation>eine Probe öffnen; der Name eines Szenarios kann folgen</translation>
    </message>
    <message>
        <source>play a whole rehearsal and write pictures and report there</source>
        <translation>eine ganze Probe abspielen und Bilder und Bericht dorthin schreiben</translation>
    </message>
    <message>
        <source>release plan to open</source>
        <translation>zu öffnender Release-Plan</translation>
    </message>
    <message>
        <source>release seconds per real second of a rehearsal</source>
        <translation>Release-Sekunden je echter Sekunde einer Probe</translation>
    </message>
    <message>
        <source>release to open, as the cluster has it</source>
        <translation>zu öffnendes Release, wie es der Cluster hat</translation>
    </message>
    <message>
        <source>screen of the wall, from 0</source>
        <translation>Bildschirm der Wand, ab 0</translation>
    </message>
    <message>
        <source>seed of a rehearsal</source>
        <translation>Startwert einer Probe</translation>
    </message>
    <message>
        <source>send nothing that could change anything</source>
        <translation>nichts senden, was etwas ändern könnte</translation>
    </message>
    <message>
        <source>size of the wall's screen</source>
        <translation>Größe des Wandbildschirms</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>wall display, full screen</source>
        <translation>Wandanzeige, Vollbild</translation>
    </message>
    <message>
        <source>which page</source>
        <translation>welche Seite</translation>
    </message>
    <message>
        <source>write a picture of a page and quit</source>
        <translation>ein Bild einer Seite schreiben und beenden</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>UNGUARDED</source>
        <translation>UNBEWACHT</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>fragt…</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Start</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>clusters: %1</source>
        <translation>Cluster: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>need somebody: %1</source>
        <translation>brauchen jemanden: %1</translation>
    </message>
    <message>
        <source>never guarded</source>
        <translation>nie bewacht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>only namespace %1 may be seen</source>
        <translation>nur der Namespace %1 ist sichtbar</translation>
    </message>
    <message>
        <source>promote to %1 %</source>
        <translation>auf %1 % hochstufen</translation>
    </message>
    <message>
        <source>releases: %1</source>
        <translation>Releases: %1</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>verschiebt Verkehr</translation>
    </message>
    <message>
        <source>soaked</source>
        <translation>Beobachtungszeit um</translation>
    </message>
    <message>
        <source>soaking</source>
        <translation>in Beobachtung</translation>
    </message>
    <message>
        <source>soaks %1 more</source>
        <translation>noch %1 Beobachtung</translation>
    </message>
    <message>
        <source>start at %1 %</source>
        <translation>mit %1 % beginnen</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>A short one for each new alarm of high priority, on the desk and on the wall. All that it says is on the screen, too.</source>
        <translation>Ein kurzer bei jedem neuen Alarm von hoher Priorität, am Platz und an der Wand. Alles, was er sagt, steht auch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Alarms only</source>
        <translation>Nur Alarme</translation>
    </message>
    <message>
        <source>All that is new</source>
        <translation>Alles Neue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Begin where you were</source>
        <translation>Dort beginnen, wo Sie waren</translation>
    </message>
    <message>
        <source>Choose a file that Settings, Export wrote. Nothing was changed.</source>
        <translation>Wählen Sie eine Datei, die Einstellungen, Exportieren geschrieben hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark, light, or whatever the desktop has at the moment.</source>
        <translation>Dunkel, hell oder was der Desktop gerade hat.</translation>
    </message>
    <message>
        <source>Distance of the wall</source>
        <translation>Abstand der Wand</translation>
    </message>
    <message>
        <source>From where it is read.</source>
        <translation>Von wo sie gelesen wird.</translation>
    </message>
    <message>
        <source>Hour of the day from which all is told again.</source>
        <translation>Stunde, ab der wieder alles gemeldet wird.</translation>
    </message>
    <message>
        <source>Hour of the day from which only alarms are told. The same hour twice: no quiet hours.</source>
        <translation>Stunde, ab der nur Alarme gemeldet werden. Zweimal dieselbe: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>In your own zone</source>
        <translation>In Ihrer eigenen Zone</translation>
    </message>
    <message>
        <source>Its diagonal; with the distance it decides the size of the letters.</source>
        <translation>Seine Diagonale; mit dem Abstand bestimmt sie die Größe der Schrift.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Of the windows. Names, journal and commands stay as everybody else sees them.</source>
        <translation>Der Fenster. Namen, Journal und Befehle bleiben, wie alle anderen sie sehen.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Opens the release that was open last, and guards it. Off: the first page asks.</source>
        <translation>Öffnet das Release, das zuletzt offen war, und bewacht es. Aus: die erste Seite fragt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Screen of the wall</source>
        <translation>Bildschirm der Wand</translation>
    </message>
    <message>
        <source>Shows how the release is; a click brings the window. Not all desktops have a tray.</source>
        <translation>Zeigt, wie es dem Release geht; ein Klick holt das Fenster. Nicht jeder Desktop hat einen Infobereich.</translation>
    </message>
    <message>
        <source>Sign in the system tray</source>
        <translation>Zeichen im Infobereich</translation>
    </message>
    <message>
        <source>Sound for alarms</source>
        <translation>Ton bei Alarmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The zone in which all times are shown.</source>
        <translation>Die Zone, in der alle Zeiten gezeigt werden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>Diese Einstellungen sind von einer neueren Version</translation>
    </message>
    <message>
        <source>This file holds no settings of Tidegate</source>
        <translation>Diese Datei enthält keine Einstellungen von Tidegate</translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on: %2</source>
        <translation>Das ist kein JSON, ab Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>While the window is not in front. They are never the only way to hear of something.</source>
        <translation>Solange das Fenster nicht vorn ist. Sie sind nie der einzige Weg, von etwas zu erfahren.</translation>
    </message>
    <message>
        <source>cannot be "%1"</source>
        <translation>kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>its key is that of: %1</source>
        <translation>die Taste hat schon: %1</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>not yours to set here</source>
        <translation>hier nicht von Ihnen zu ändern</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>%1 no answer</source>
        <translation>%1 keine Antwort</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AUSGEFALLEN</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>override</source>
        <translation>übergehen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>hochstufen</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export your settings</source>
        <translation>Ihre Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Left as it was: %1.</source>
        <translation>Unverändert blieb: %1.</translation>
    </message>
    <message>
        <source>No setting answers to that.</source>
        <translation>Keine Einstellung passt dazu.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search: theme, keys, quiet…</source>
        <translation>Suche: Farbschema, Tasten, Ruhe…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>Übernommen: %1.</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>Was Sie ändern, gilt sofort.</translation>
    </message>
    <message>
        <source>Your own settings are in %1.</source>
        <translation>Ihre eigenen Einstellungen sind in %1.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>this start's command line</source>
        <translation>Befehlszeile dieses Starts</translation>
    </message>
    <message>
        <source>your administrator's</source>
        <translation>von Ihrer Verwaltung</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Es sagt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who, outcome</source>
        <translation>Wer, Ergebnis</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
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
        <translation>„%1“ lässt sich nicht aufschieben: das Release steht und fällt damit</translation>
    </message>
    <message>
        <source>"%1" depends on the answer to "%2"</source>
        <translation>„%1“ hängt von der Antwort auf „%2“ ab</translation>
    </message>
    <message>
        <source>"%1" holds again (absent since %2)</source>
        <translation>„%1“ gilt wieder (fehlte seit %2)</translation>
    </message>
    <message>
        <source>"%1" is a question: begin the answer with yes or no</source>
        <translation>„%1“ ist eine Frage: beginnen Sie die Antwort mit yes oder no</translation>
    </message>
    <message>
        <source>"%1" is measured, not ticked. Override it with a reason if it must be passed over.</source>
        <translation>„%1“ wird gemessen, nicht abgehakt. Übergehen Sie es mit einem Grund, wenn es sein muss.</translation>
    </message>
    <message>
        <source>"%1" is measured: it cannot be put off. Override it with a reason if it must be passed over.</source>
        <translation>„%1“ wird gemessen und lässt sich nicht aufschieben. Übergehen Sie es mit einem Grund, wenn es sein muss.</translation>
    </message>
    <message>
        <source>"%1" is no later list than the item's own: during or after</source>
        <translation>„%1“ ist keine spätere Liste als die des Punktes: during oder after</translation>
    </message>
    <message>
        <source>"%1" stands in the last list: there is no later one</source>
        <translation>„%1“ steht in der letzten Liste: es gibt keine spätere</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 % &lt; %2 %</source>
        <translation>%1 % &lt; %2 %</translation>
    </message>
    <message>
        <source>%1 % in the last hour, limit %2 %</source>
        <translation>%1 % in der letzten Stunde, Grenze %2 %</translation>
    </message>
    <message>
        <source>%1 % is no phase of the plan; it has %2</source>
        <translation>%1 % ist keine Phase des Plans; er hat %2</translation>
    </message>
    <message>
        <source>%1 % of requests reach the canary, planned %2 %</source>
        <translation>%1 % der Anfragen erreichen den Canary, geplant %2 %</translation>
    </message>
    <message>
        <source>%1 % of requests, planned %2 %</source>
        <translation>%1 % der Anfragen, geplant %2 %</translation>
    </message>
    <message>
        <source>%1 % ≥ %2 %</source>
        <translation>%1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>%1 %2 does not exist</source>
        <translation>%1 %2 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 %2 has no key %3</source>
        <translation>%1 %2 hat keinen Schlüssel %3</translation>
    </message>
    <message>
        <source>%1 %2 is not in sight</source>
        <translation>%1 %2 ist nicht in Sicht</translation>
    </message>
    <message>
        <source>%1 %2 selects nothing</source>
        <translation>%1 %2 wählt nichts aus</translation>
    </message>
    <message>
        <source>%1 %2, which autoscaler %3 is for, does not exist</source>
        <translation>%1 %2, für das der Autoscaler %3 da ist, gibt es nicht</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)? [y/N]</source>
        <translation>%1 (%2 in %3)? [y/N]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), asked by %3</source>
        <translation>%1 (%2), beantragt von %3</translation>
    </message>
    <message>
        <source>%1 (%2), by %3</source>
        <translation>%1 (%2), von %3</translation>
    </message>
    <message>
        <source>%1 accepted that %2: %3</source>
        <translation>%1 hat hingenommen, dass %2: %3</translation>
    </message>
    <message>
        <source>%1 acted first at %2: %3</source>
        <translation>%1 handelte zuerst, um %2: %3</translation>
    </message>
    <message>
        <source>%1 acted first: %2 runs since %3</source>
        <translation>%1 handelte zuerst: %2 läuft seit %3</translation>
    </message>
    <message>
        <source>%1 adopted plan %2, approved by %4: %3</source>
        <translation>%1 hat den Plan %2 übernommen, freigegeben von %4: %3</translation>
    </message>
    <message>
        <source>%1 adopted plan %2: %3</source>
        <translation>%1 hat den Plan %2 übernommen: %3</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed: %2</source>
        <translation>%1 hat übernommen, was jemand anders geändert hat: %2</translation>
    </message>
    <message>
        <source>%1 adopted what somebody else changed; the soak begins anew: %2</source>
        <translation>%1 hat übernommen, was jemand anders geändert hat; die Beobachtungszeit beginnt neu: %2</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, and Prometheus has no Alertmanager to send them to</source>
        <translation>%1 Alarme sind geladen, und Prometheus hat keinen Alertmanager, dem es sie senden könnte</translation>
    </message>
    <message>
        <source>%1 alerts are loaded, routed and silent</source>
        <translation>%1 Alarme sind geladen, geleitet und still</translation>
    </message>
    <message>
        <source>%1 and %2 points cannot decide at this confidence</source>
        <translation>%1 und %2 Punkte können bei dieser Sicherheit nichts entscheiden</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 hat geantwortet: %2</translation>
    </message>
    <message>
        <source>%1 approved %2 · %3</source>
        <translation>%1 hat %2 freigegeben · %3</translation>
    </message>
    <message>
        <source>%1 asked for this approval and cannot give it. A second person has to.</source>
        <translation>%1 hat um diese Freigabe gebeten und kann sie nicht geben. Das muss eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 asked for this hotfix and cannot approve it. A second person has to.</source>
        <translation>%1 hat diesen Hotfix beantragt und kann ihn nicht freigeben. Das muss eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 asks for approval</source>
        <translation>%1 bittet um Freigabe</translation>
    </message>
    <message>
        <source>%1 asks for hotfix %2 (based on %3) straight to %4 %: %5 (%6). It passes over: %7</source>
        <translation>%1 beantragt den Hotfix %2 (beruht auf %3) geradewegs auf %4 %: %5 (%6). Er übergeht: %7</translation>
    </message>
    <message>
        <source>%1 at %2 % is suspended; it can be resumed after the hotfix</source>
        <translation>%1 bei %2 % ist ausgesetzt; es lässt sich nach dem Hotfix fortsetzen</translation>
    </message>
    <message>
        <source>%1 broke the glass: hotfix %2 to %3 % without a second person. A review is due.</source>
        <translation>%1 hat die Scheibe eingeschlagen: Hotfix %2 auf %3 % ohne zweite Person. Eine Nachprüfung ist fällig.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 cancelled hotfix %2</source>
        <translation>%1 hat den Hotfix %2 abgebrochen</translation>
    </message>
    <message>
        <source>%1 cannot be adopted: nothing could go on with it. Restore it, or mend it by hand.</source>
        <translation>%1 lässt sich nicht übernehmen: damit ginge nichts weiter. Stellen Sie es wieder her, oder richten Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from here. Mend it by hand, or roll back.</source>
        <translation>%1 lässt sich von hier nicht wiederherstellen. Richten Sie es von Hand, oder rollen Sie zurück.</translation>
    </message>
    <message>
        <source>%1 cannot change while the canary has traffic (%2, %3 in the other plan). Roll back or finish first.</source>
        <translation>%1 kann sich nicht ändern, solange der Canary Verkehr hat (%2, im anderen Plan %3). Rollen Sie erst zurück, oder schließen Sie ab.</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 hat %2 geändert</translation>
    </message>
    <message>
        <source>%1 closed the release</source>
        <translation>%1 hat das Release geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the suspended way of %2</source>
        <translation>%1 hat den ausgesetzten Weg von %2 geschlossen</translation>
    </message>
    <message>
        <source>%1 comes from the environment</source>
        <translation>%1 kommt aus der Umgebung</translation>
    </message>
    <message>
        <source>%1 comes from the keychain</source>
        <translation>%1 kommt aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 confirmed "%2": %3</source>
        <translation>%1 hat „%2“ bestätigt: %3</translation>
    </message>
    <message>
        <source>%1 confirmed the rebuild of the projections by %2</source>
        <translation>%1 hat den Neuaufbau der Projektionen durch %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 deployed the hotfix and cannot review it. A second person has to.</source>
        <translation>%1 hat den Hotfix ausgerollt und kann ihn nicht nachprüfen. Das muss eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 deploys hotfix %2 to %3 % · approved by %4</source>
        <translation>%1 rollt den Hotfix %2 auf %3 % aus · freigegeben von %4</translation>
    </message>
    <message>
        <source>%1 down %2 of %3</source>
        <translation>%1 ausgefallen %2 von %3</translation>
    </message>
    <message>
        <source>%1 failed readiness %2 times in a row (%3)</source>
        <translation>%1 war %2-mal hintereinander nicht bereit (%3)</translation>
    </message>
    <message>
        <source>%1 finishes: stable takes %2</source>
        <translation>%1 schließt ab: Stable übernimmt %2</translation>
    </message>
    <message>
        <source>%1 gives no answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has set Deployment %2 to %3 pods meanwhile; this act goes from %4 to %5</source>
        <translation>%1 hat inzwischen Deployment %2 auf %3 Pods gesetzt; diese Handlung geht von %4 auf %5</translation>
    </message>
    <message>
        <source>%1 has set the image of Deployment %2 to %3 meanwhile</source>
        <translation>%1 hat inzwischen das Image von Deployment %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>%1 holds the release</source>
        <translation>%1 hält das Release an</translation>
    </message>
    <message>
        <source>%1 holds the release: %2</source>
        <translation>%1 hält das Release an: %2</translation>
    </message>
    <message>
        <source>%1 ignores what Tidegate changes</source>
        <translation>%1 lässt stehen, was Tidegate ändert</translation>
    </message>
    <message>
        <source>%1 in ConfigMap %2 is a secret</source>
        <translation>%1 in ConfigMap %2 ist ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 in namespace %2, the only one that you may look into</source>
        <translation>%1 im Namespace %2, dem einzigen, in den Sie sehen dürfen</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <translation>%1 im Cluster</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 (practice: 20 to 50)</source>
        <translation>%1 ist %2 (üblich: 20 bis 50)</translation>
    </message>
    <message>
        <source>%1 is %2, wanted %3</source>
        <translation>%1 ist %2, gewünscht %3</translation>
    </message>
    <message>
        <source>%1 is down, say %2 of %3 pods</source>
        <translation>%1 ist ausgefallen, sagen %2 von %3 Pods</translation>
    </message>
    <message>
        <source>%1 is higher than in the baseline</source>
        <translation>%1 ist höher als in der Basislinie</translation>
    </message>
    <message>
        <source>%1 is in the keychain; plans that name it find it there</source>
        <translation>%1 liegt im Schlüsselbund; Pläne, die es nennen, finden es dort</translation>
    </message>
    <message>
        <source>%1 is lower than in the baseline</source>
        <translation>%1 ist niedriger als in der Basislinie</translation>
    </message>
    <message>
        <source>%1 is marked bad. Read the evidence, mend it, begin a new run.</source>
        <translation>%1 ist als schlecht vermerkt. Lesen Sie die Nachweise, beheben Sie es, beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>%1 is not in the future</source>
        <translation>%1 liegt nicht in der Zukunft</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more</source>
        <translation>%1 ist nicht mehr in der Geschichte von Deployment %2</translation>
    </message>
    <message>
        <source>%1 is not in the history of Deployment %2 any more. Name a revision, or deploy its image by hand.</source>
        <translation>%1 ist nicht mehr in der Geschichte von Deployment %2. Nennen Sie eine Revision, oder rollen Sie sein Image von Hand aus.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more</source>
        <translation>%1 ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist ausgesetzt</translation>
    </message>
    <message>
        <source>%1 is suspended at %2 %: resume it, or close it.</source>
        <translation>%1 ist bei %2 % ausgesetzt: setzen Sie es fort, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>%1 is told to leave Deployment %2 alone</source>
        <translation>%1 ist angewiesen, Deployment %2 in Ruhe zu lassen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 manages Deployment %2, and whether it undoes changes cannot be read (%3)</source>
        <translation>%1 verwaltet Deployment %2, und ob es Änderungen rückgängig macht, ist nicht zu lesen (%3)</translation>
    </message>
    <message>
        <source>%1 may be set by %2, which is not in sight</source>
        <translation>%1 wird vielleicht von %2 gesetzt, das nicht in Sicht ist</translation>
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
        <translation>%1 hat notiert: „%2“</translation>
    </message>
    <message>
        <source>%1 of %1 pods answer, but name no dependency</source>
        <translation>%1 von %1 Pods antworten, nennen aber keine Abhängigkeit</translation>
    </message>
    <message>
        <source>%1 of %1 pods, median %2 ms</source>
        <translation>%1 von %1 Pods, Median %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3</source>
        <translation>%1 von %2 Freigaben des Plans %3</translation>
    </message>
    <message>
        <source>%1 of %2 approvals of plan %3 · %4</source>
        <translation>%1 von %2 Freigaben des Plans %3 · %4</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3 and not %4</source>
        <translation>%1 von %2 fragt %3 und nicht %4</translation>
    </message>
    <message>
        <source>%1 of %2 asks %3, which is the other tier's</source>
        <translation>%1 von %2 fragt %3, das der anderen Stufe gehört</translation>
    </message>
    <message>
        <source>%1 of %2 asks port %3, which is not declared</source>
        <translation>%1 von %2 fragt Port %3, der nicht erklärt ist</translation>
    </message>
    <message>
        <source>%1 of %2 asks the comprehensive endpoint %3</source>
        <translation>%1 von %2 fragt den umfassenden Endpunkt %3</translation>
    </message>
    <message>
        <source>%1 of %2 metrics have no data</source>
        <translation>%1 von %2 Metriken haben keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2 pods answer</source>
        <translation>%1 von %2 Pods antworten</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready, no reason is given by the cluster</source>
        <translation>%1 von %2 Pods bereit, der Cluster nennt keinen Grund</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3</source>
        <translation>%1 von %2 Pods bereit; %3</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; %3: %4</source>
        <translation>%1 von %2 Pods bereit; %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready; the cluster refuses more: %3</source>
        <translation>%1 von %2 Pods bereit; der Cluster verweigert weitere: %3</translation>
    </message>
    <message>
        <source>%1 of %2 pods run the new template</source>
        <translation>%1 von %2 Pods haben die neue Vorlage</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1 of %2 ready; %3: %4</source>
        <translation>%1 von %2 bereit; %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 updated pods are available</source>
        <translation>%1 von %2 erneuerten Pods sind verfügbar</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while held</source>
        <translation>%1 von %2 · steht, solange angehalten ist</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while metrics of the canary are missing</source>
        <translation>%1 von %2 · steht, solange Metriken der Canary fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 · stands still while traffic is off plan</source>
        <translation>%1 von %2 · steht, solange der Verkehr vom Plan abweicht</translation>
    </message>
    <message>
        <source>%1 of 100: %2; %3</source>
        <translation>%1 von 100: %2; %3</translation>
    </message>
    <message>
        <source>%1 of container %2 is a literal secret</source>
        <translation>%1 von Container %2 ist ein Geheimnis im Klartext</translation>
    </message>
    <message>
        <source>%1 offered this plan and cannot approve it. A second person has to.</source>
        <translation>%1 hat diesen Plan angeboten und kann ihn nicht freigeben. Das muss eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 offers plan %2 in place of %3: %4. A second person approves it.</source>
        <translation>%1 bietet den Plan %2 an Stelle von %3 an: %4. Eine zweite Person gibt ihn frei.</translation>
    </message>
    <message>
        <source>%1 old pods leave</source>
        <translation>%1 alte Pods gehen</translation>
    </message>
    <message>
        <source>%1 on %2 of %2 containers</source>
        <translation>%1 bei %2 von %2 Containern</translation>
    </message>
    <message>
        <source>%1 overrode "%2": %3 (%4)</source>
        <translation>%1 hat „%2“ übergangen: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 pods</source>
        <translation>%1 Pods</translation>
    </message>
    <message>
        <source>%1 pods: one node's loss is an outage</source>
        <translation>%1 Pods: fällt ein Knoten aus, fällt der Dienst aus</translation>
    </message>
    <message>
        <source>%1 probe on %2 of %2 containers</source>
        <translation>%1-Sonde bei %2 von %2 Containern</translation>
    </message>
    <message>
        <source>%1 promoted %2 → %3 % · plan %4</source>
        <translation>%1 hat %2 hochgestuft → %3 % · Plan %4</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3", by %4 at the latest: %5 (%6 answers for it)</source>
        <translation>%1 hat „%2“ in die Liste „%3“ aufgeschoben, spätestens bis %4: %5 (%6 steht dafür ein)</translation>
    </message>
    <message>
        <source>%1 put "%2" off to the list "%3": %4 (%5 answers for it)</source>
        <translation>%1 hat „%2“ in die Liste „%3“ aufgeschoben: %4 (%5 steht dafür ein)</translation>
    </message>
    <message>
        <source>%1 references resolve</source>
        <translation>%1 Verweise führen zum Ziel</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>%1 hat %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1 rejected the changed plan: %2. Withdraw it, or talk.</source>
        <translation>%1 hat den geänderten Plan abgelehnt: %2. Ziehen Sie ihn zurück, oder sprechen Sie miteinander.</translation>
    </message>
    <message>
        <source>%1 rejected the hotfix: %2. Cancel it, or talk.</source>
        <translation>%1 hat den Hotfix abgelehnt: %2. Brechen Sie ihn ab, oder sprechen Sie miteinander.</translation>
    </message>
    <message>
        <source>%1 restores what somebody else changed: %2</source>
        <translation>%1 stellt wieder her, was jemand anders geändert hat: %2</translation>
    </message>
    <message>
        <source>%1 resumes the release</source>
        <translation>%1 setzt das Release fort</translation>
    </message>
    <message>
        <source>%1 reviewed hotfix %2: %3</source>
        <translation>%1 hat den Hotfix %2 nachgeprüft: %3</translation>
    </message>
    <message>
        <source>%1 rolls back to %2</source>
        <translation>%1 rollt auf %2 zurück</translation>
    </message>
    <message>
        <source>%1 rolls back to %2 · %3</source>
        <translation>%1 rollt auf %2 zurück · %3</translation>
    </message>
    <message>
        <source>%1 run %2: %3</source>
        <translation>%1 Lauf %2: %3</translation>
    </message>
    <message>
        <source>%1 runs since %2, begun by %3: it is followed, and carried on if nobody does</source>
        <translation>%1 läuft seit %2, begonnen von %3: dem wird gefolgt, und es wird zu Ende gebracht, wenn es niemand tut</translation>
    </message>
    <message>
        <source>%1 runs since %2: wait for its end, or roll back</source>
        <translation>%1 läuft seit %2: warten Sie auf das Ende, oder rollen Sie zurück</translation>
    </message>
    <message>
        <source>%1 stands for nothing: the new version does not say it</source>
        <translation>%1 steht für nichts: die neue Version sagt es nicht</translation>
    </message>
    <message>
        <source>%1 takes up %2 again, which a hotfix interrupted at %3 %; stable is %4 now</source>
        <translation>%1 nimmt %2 wieder auf, das ein Hotfix bei %3 % unterbrach; Stable ist jetzt %4</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 hat übernommen</translation>
    </message>
    <message>
        <source>%1 undid a change of this release</source>
        <translation>%1 hat eine Änderung dieses Releases rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (driftDetection)</source>
        <translation>%1 macht Änderungen von selbst rückgängig (driftDetection)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself (selfHeal)</source>
        <translation>%1 macht Änderungen von selbst rückgängig (selfHeal)</translation>
    </message>
    <message>
        <source>%1 undoes changes by itself, every %2</source>
        <translation>%1 macht Änderungen von selbst rückgängig, alle %2</translation>
    </message>
    <message>
        <source>%1 undoes changes when somebody syncs it</source>
        <translation>%1 macht Änderungen rückgängig, wenn jemand abgleicht</translation>
    </message>
    <message>
        <source>%1 undoes changes with its next upgrade</source>
        <translation>%1 macht Änderungen mit seinem nächsten Upgrade rückgängig</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next commit</source>
        <translation>%1 macht Änderungen mit dem nächsten Commit rückgängig</translation>
    </message>
    <message>
        <source>%1 undoes changes with the next helm upgrade</source>
        <translation>%1 macht Änderungen mit dem nächsten helm upgrade rückgängig</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 was asked, and no answer came: it may have begun. Look at the service before asking again.</source>
        <translation>%1 wurde gefragt, und es kam keine Antwort: es kann begonnen haben. Sehen Sie beim Dienst nach, bevor Sie noch einmal fragen.</translation>
    </message>
    <message>
        <source>%1 was asked, and what became of it is not known: who asked is gone. Look at the service before asking again.</source>
        <translation>%1 wurde gefragt, und was daraus wurde, ist nicht bekannt: wer fragte, ist fort. Sehen Sie beim Dienst nach, bevor Sie noch einmal fragen.</translation>
    </message>
    <message>
        <source>%1 was rolled back at %2 by %3. Only the hotfix lane takes it again.</source>
        <translation>%1 wurde um %2 von %3 zurückgerollt. Nur der Hotfix-Weg nimmt es wieder.</translation>
    </message>
    <message>
        <source>%1 withdrew the changed plan %2</source>
        <translation>%1 hat den geänderten Plan %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 would override it (%2): the release stands or falls with it, so a second person has to as well</source>
        <translation>%1 würde es übergehen (%2): das Release steht und fällt damit, also muss es auch eine zweite Person</translation>
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
        <translation>%1 · kommt und geht: in dieser Phase %2-mal zurückgenommen, zuletzt %3–%4. Es braucht das Wort einer Person.</translation>
    </message>
    <message>
        <source>%1 · was not ok %2–%3, confirm again</source>
        <translation>%1 · war nicht in Ordnung %2–%3, bestätigen Sie es neu</translation>
    </message>
    <message>
        <source>%1 · was ok until %2</source>
        <translation>%1 · war in Ordnung bis %2</translation>
    </message>
    <message>
        <source>%1, and no silence mutes them</source>
        <translation>%1, und keine Stummschaltung dämpft sie</translation>
    </message>
    <message>
        <source>%1, as the API server says</source>
        <translation>%1, wie der API-Server sagt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, not verified by the API server: cannot approve</source>
        <translation>%1, vom API-Server nicht bestätigt: kann nicht freigeben</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, angeboten von %2</translation>
    </message>
    <message>
        <source>%1, version %2, directly</source>
        <translation>%1, Version %2, direkt</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy</source>
        <translation>%1, Version %2, über den Service-Proxy des API-Servers</translation>
    </message>
    <message>
        <source>%1, version %2, through the API server's service proxy. There are more: %3. Name the right one in the plan (spec.metrics.prometheus).</source>
        <translation>%1, Version %2, über den Service-Proxy des API-Servers. Es gibt weitere: %3. Nennen Sie das richtige im Plan (spec.metrics.prometheus).</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Adopt or restore it.</source>
        <translation>%1. Übernehmen Sie es, oder stellen Sie es wieder her.</translation>
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
        <translation>%1: %2, gewünscht %3</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
    <message>
        <source>%1: ours %2, found %3</source>
        <translation>%1: unseres %2, gefunden %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; these credentials end in %2</source>
        <translation>%1; diese Zugangsdaten enden in %2</translation>
    </message>
    <message>
        <source>%1; whether a silence mutes them is not known: name the Alertmanager in the plan</source>
        <translation>%1; ob eine Stummschaltung sie dämpft, ist nicht bekannt: nennen Sie den Alertmanager im Plan</translation>
    </message>
    <message>
        <source>4317 is for gRPC, 4318 for HTTP.</source>
        <translation>4317 ist für gRPC, 4318 für HTTP.</translation>
    </message>
    <message>
        <source>A changed plan waits for a second person</source>
        <translation>Ein geänderter Plan wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>A first version has no way back: release it as a new service, or keep the old one beside it.</source>
        <translation>Eine erste Version hat keinen Weg zurück: bringen Sie sie als neuen Dienst heraus, oder behalten Sie die alte daneben.</translation>
    </message>
    <message>
        <source>A freeze begins in week 2: no promotion while it lasts, but a rollback at any time.</source>
        <translation>In Woche 2 beginnt ein Freeze: solange kein Hochstufen, aber jederzeit ein Rollback.</translation>
    </message>
    <message>
        <source>A hotfix goes forward, and the release is at %1 % already. Roll back instead.</source>
        <translation>Ein Hotfix geht vorwärts, und das Release steht schon bei %1 %. Rollen Sie stattdessen zurück.</translation>
    </message>
    <message>
        <source>A hotfix needs a reason and a ticket</source>
        <translation>Ein Hotfix braucht einen Grund und ein Ticket</translation>
    </message>
    <message>
        <source>A review is due: hotfix %1 went ahead without a second person</source>
        <translation>Eine Nachprüfung ist fällig: der Hotfix %1 ging ohne zweite Person hinaus</translation>
    </message>
    <message>
        <source>A rollback is running: wait until it is observed</source>
        <translation>Ein Zurückrollen läuft: warten Sie, bis es beobachtet ist</translation>
    </message>
    <message>
        <source>A rollback is running; it cannot be held</source>
        <translation>Ein Zurückrollen läuft; es lässt sich nicht anhalten</translation>
    </message>
    <message>
        <source>A second person has to approve hotfix %1 (%2 of %3). If nobody answers, it can go ahead from %4 on, with a review due: --break-glass.</source>
        <translation>Eine zweite Person muss den Hotfix %1 freigeben (%2 von %3). Antwortet niemand, kann er ab %4 hinaus, mit fälliger Nachprüfung: --break-glass.</translation>
    </message>
    <message>
        <source>API outage in a rollback</source>
        <translation>API-Ausfall beim Rollback</translation>
    </message>
    <message>
        <source>API server %1</source>
        <translation>API-Server %1</translation>
    </message>
    <message>
        <source>Add a %1 that asks the health endpoint of its tier.</source>
        <translation>Fügen Sie eine %1 hinzu, die den Health-Endpunkt ihrer Stufe fragt.</translation>
    </message>
    <message>
        <source>Add a topologySpreadConstraint over kubernetes.io/hostname.</source>
        <translation>Fügen Sie einen topologySpreadConstraint über kubernetes.io/hostname hinzu.</translation>
    </message>
    <message>
        <source>Add one with maxUnavailable 1, so that a drain takes pods one by one.</source>
        <translation>Fügen Sie eines mit maxUnavailable 1 hinzu, damit ein Drain die Pods einen nach dem anderen nimmt.</translation>
    </message>
    <message>
        <source>Adopt the file's plan, or open the release without the file.</source>
        <translation>Übernehmen Sie den Plan der Datei, oder öffnen Sie das Release ohne die Datei.</translation>
    </message>
    <message>
        <source>Adopt: it is meant, and the release goes on with it. Restore: it is not. Hold: decide later.</source>
        <translation>Übernehmen: es ist gewollt, und das Release geht damit weiter. Wiederherstellen: ist es nicht. Anhalten: später entscheiden.</translation>
    </message>
    <message>
        <source>Alarms in 10 min, on the average</source>
        <translation>Alarme in 10 min, im Mittel</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts configured and silent</source>
        <translation>Alarme eingerichtet und still</translation>
    </message>
    <message>
        <source>All is well until 80 %; then it fails within the hour, and ticks are withdrawn.</source>
        <translation>Bis 80 % ist alles gut; dann versagt es binnen einer Stunde, und Haken werden zurückgenommen.</translation>
    </message>
    <message>
        <source>All pods healthy</source>
        <translation>Alle Pods gesund</translation>
    </message>
    <message>
        <source>Allow at least one, e.g. maxUnavailable 1.</source>
        <translation>Erlauben Sie mindestens einen, z. B. maxUnavailable 1.</translation>
    </message>
    <message>
        <source>Allow egress to the collector on that port.</source>
        <translation>Erlauben Sie ausgehenden Verkehr zum Collector auf diesem Port.</translation>
    </message>
    <message>
        <source>Allow ingress from the namespace of Prometheus to the metrics port.</source>
        <translation>Erlauben Sie eingehenden Verkehr aus dem Namespace von Prometheus zum Metrik-Port.</translation>
    </message>
    <message>
        <source>An act is running</source>
        <translation>Eine Handlung läuft</translation>
    </message>
    <message>
        <source>An override needs a reason and a ticket</source>
        <translation>Ein Übergehen braucht einen Grund und ein Ticket</translation>
    </message>
    <message>
        <source>Another changed plan waits already (%1, offered by %2). Withdraw it first: adopt-plan --cancel.</source>
        <translation>Ein anderer geänderter Plan wartet schon (%1, angeboten von %2). Ziehen Sie ihn erst zurück: adopt-plan --cancel.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approval is missing: %1</source>
        <translation>Freigabe fehlt: %1</translation>
    </message>
    <message>
        <source>Approval is missing: %1 cannot approve the promotion that %1 makes</source>
        <translation>Freigabe fehlt: %1 kann das Hochstufen nicht freigeben, das %1 selbst vornimmt</translation>
    </message>
    <message>
        <source>Approval is missing: %1 of %2</source>
        <translation>Freigabe fehlt: %1 von %2</translation>
    </message>
    <message>
        <source>Approval of plan %1 is missing: %2 of %3</source>
        <translation>Freigabe des Plans %1 fehlt: %2 von %3</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Den Plan freigeben</translation>
    </message>
    <message>
        <source>Ask %1, or name the service's own paths under health in the plan.</source>
        <translation>Fragen Sie %1, oder nennen Sie die eigenen Pfade des Dienstes unter health im Plan.</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>Fragen Sie %1.</translation>
    </message>
    <message>
        <source>Ask %1: a dependency that is down would restart or unready every pod at once.</source>
        <translation>Fragen Sie %1: eine ausgefallene Abhängigkeit würde alle Pods zugleich neu starten oder aus dem Dienst nehmen.</translation>
    </message>
    <message>
        <source>Ask who runs it, then accept it with the reason: ack ownership.</source>
        <translation>Fragen Sie, wer es betreibt, und nehmen Sie es dann mit dem Grund hin: ack ownership.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Before list</source>
        <translation>Davor-Liste</translation>
    </message>
    <message>
        <source>Begun; guardian %1 carries it on. Look with: tidegatectl status --release %2</source>
        <translation>Begonnen; der Wächter %1 bringt es zu Ende. Nachsehen mit: tidegatectl status --release %2</translation>
    </message>
    <message>
        <source>Bob works on it too: he holds it in week 2, lets it go on, and promotes when he may. Nothing acts twice.</source>
        <translation>Bob arbeitet auch daran: er hält es in Woche 2 an, lässt es weitergehen und stuft hoch, sobald er darf. Nichts wirkt zweimal.</translation>
    </message>
    <message>
        <source>Bob's computer guards and dies in week 2; then the canary fails. Yours takes over and rolls back.</source>
        <translation>Bobs Rechner bewacht und fällt in Woche 2 aus; dann versagt der Canary. Ihrer übernimmt und rollt zurück.</translation>
    </message>
    <message>
        <source>Both versions lose it: not the release's fault. It holds and alarms.</source>
        <translation>Beide Versionen verlieren sie: das Release ist nicht schuld. Es hält an und schlägt Alarm.</translation>
    </message>
    <message>
        <source>Canary %1 → %2 pods</source>
        <translation>Canary %1 → %2 Pods</translation>
    </message>
    <message>
        <source>Canary %1 → 0 pods</source>
        <translation>Canary %1 → 0 Pods</translation>
    </message>
    <message>
        <source>Canary image %1</source>
        <translation>Canary-Image %1</translation>
    </message>
    <message>
        <source>Canary pods become ready: %1 of %2</source>
        <translation>Canary-Pods werden bereit: %1 von %2</translation>
    </message>
    <message>
        <source>Canary pods leave: %1 left</source>
        <translation>Canary-Pods gehen: noch %1</translation>
    </message>
    <message>
        <source>Change both together, so that metrics and traces name what runs.</source>
        <translation>Ändern Sie beide zusammen, damit Metriken und Traces nennen, was läuft.</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Comes and goes, %1 times in a minute: %2</source>
        <translation>Kommt und geht, %1-mal in einer Minute: %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>ConfigMap %1 is not in sight</source>
        <translation>ConfigMap %1 ist nicht in Sicht</translation>
    </message>
    <message>
        <source>Confirm it: rebuild.</source>
        <translation>Bestätigen Sie es: rebuild.</translation>
    </message>
    <message>
        <source>Create it before the release, or mend the reference: pods that need it do not start.</source>
        <translation>Legen Sie es vor dem Release an, oder richten Sie den Verweis: Pods, die es brauchen, starten nicht.</translation>
    </message>
    <message>
        <source>Create it, or name the Service in front of both Deployments in the plan.</source>
        <translation>Legen Sie ihn an, oder nennen Sie im Plan den Service vor beiden Deployments.</translation>
    </message>
    <message>
        <source>CronJob %1 cannot be read: %2</source>
        <translation>CronJob %1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is "%1", neither true nor false</source>
        <translation>DATABASE_SYNCHRONIZE ist „%1“, weder true noch false</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is %1: the program would change the schema</source>
        <translation>DATABASE_SYNCHRONIZE ist %1: das Programm würde das Schema ändern</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is not set</source>
        <translation>DATABASE_SYNCHRONIZE ist nicht gesetzt</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE is set by something out of sight</source>
        <translation>DATABASE_SYNCHRONIZE wird von etwas gesetzt, das nicht in Sicht ist</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE may be set by %1, which is not in sight</source>
        <translation>DATABASE_SYNCHRONIZE wird vielleicht von %1 gesetzt, das nicht in Sicht ist</translation>
    </message>
    <message>
        <source>DATABASE_SYNCHRONIZE=false</source>
        <translation>DATABASE_SYNCHRONIZE=false</translation>
    </message>
    <message>
        <source>Database down</source>
        <translation>Datenbank weg</translation>
    </message>
    <message>
        <source>Database down for all</source>
        <translation>Datenbank weg für alle</translation>
    </message>
    <message>
        <source>Declare it under ports as a TCP containerPort, or ask one that is.</source>
        <translation>Erklären Sie ihn unter ports als TCP-containerPort, oder fragen Sie einen, der es ist.</translation>
    </message>
    <message>
        <source>Deploy hotfix %1 to %2 %</source>
        <translation>Hotfix %1 auf %2 % ausrollen</translation>
    </message>
    <message>
        <source>Deployment %1 (canary) is not in namespace %2. Create it with 0 replicas or correct spec.traffic.canary.deployment.</source>
        <translation>Deployment %1 (Canary) ist nicht im Namespace %2. Legen Sie es mit 0 Replicas an, oder berichtigen Sie spec.traffic.canary.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 (stable) is not in namespace %2. Create it or correct spec.traffic.stable.deployment.</source>
        <translation>Deployment %1 (Stable) ist nicht im Namespace %2. Legen Sie es an, oder berichtigen Sie spec.traffic.stable.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 has no container.</source>
        <translation>Deployment %1 hat keinen Container.</translation>
    </message>
    <message>
        <source>Deployment %1 is not in namespace %2. Create it or correct spec.traffic.deployment.</source>
        <translation>Deployment %1 ist nicht im Namespace %2. Legen Sie es an, oder berichtigen Sie spec.traffic.deployment.</translation>
    </message>
    <message>
        <source>Deployment %1 is paused. Resume it first: kubectl rollout resume deployment/%1.</source>
        <translation>Deployment %1 ist pausiert. Setzen Sie es erst fort: kubectl rollout resume deployment/%1.</translation>
    </message>
    <message>
        <source>Deployment %1 stands behind the same Service %2 and says that it is a canary.</source>
        <translation>Deployment %1 steht hinter demselben Service %2 und sagt, dass es ein Canary ist.</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by a later act (%2); looking what it was</source>
        <translation>Deployment %1 wurde von einer späteren Handlung beschrieben (%2); es wird nachgesehen, welche es war</translation>
    </message>
    <message>
        <source>Deployment %1 was written to by an act that the release does not tell of yet (%2). Look again in a moment; if it stays so, roll back.</source>
        <translation>Deployment %1 wurde von einer Handlung beschrieben, von der das Release noch nichts sagt (%2). Sehen Sie gleich noch einmal nach; bleibt es so, rollen Sie zurück.</translation>
    </message>
    <message>
        <source>Do not upgrade it during the release, or put the change into its values.</source>
        <translation>Aktualisieren Sie es während des Releases nicht, oder bringen Sie die Änderung in seine Values.</translation>
    </message>
    <message>
        <source>Endpoints are stable's</source>
        <translation>Die Endpunkte gehören Stable</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Error rate below its gate</source>
        <translation>Fehlerrate unter ihrer Schranke</translation>
    </message>
    <message>
        <source>Errors at 50 %; as it goes back the API server is away. Nothing acts twice, and it gets through.</source>
        <translation>Fehler bei 50 %; während des Rückwegs ist der API-Server weg. Nichts handelt doppelt, und es kommt durch.</translation>
    </message>
    <message>
        <source>Errors in week 2</source>
        <translation>Fehler in Woche 2</translation>
    </message>
    <message>
        <source>Finish: stable takes %1</source>
        <translation>Abschließen: Stable übernimmt %1</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Fluten</translation>
    </message>
    <message>
        <source>For the release: flux suspend helmrelease %1, or name /spec/replicas and /spec/template in spec.driftDetection.ignore; or commit the change as the patch shown.</source>
        <translation>Für das Release: flux suspend helmrelease %1, oder nennen Sie /spec/replicas und /spec/template in spec.driftDetection.ignore; oder bringen Sie die gezeigte Änderung als Commit ein.</translation>
    </message>
    <message>
        <source>For the release: flux suspend kustomization %1, or annotate the Deployments with kustomize.toolkit.fluxcd.io/reconcile: disabled; or commit the change as the patch shown.</source>
        <translation>Für das Release: flux suspend kustomization %1, oder versehen Sie die Deployments mit kustomize.toolkit.fluxcd.io/reconcile: disabled; oder bringen Sie die gezeigte Änderung als Commit ein.</translation>
    </message>
    <message>
        <source>Four quiet weeks: 20, 50, 80, 100 %, then finished.</source>
        <translation>Vier ruhige Wochen: 20, 50, 80, 100 %, dann abgeschlossen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Give the two Deployments a label that differs, e.g. track, in selector and template.</source>
        <translation>Geben Sie den beiden Deployments ein Label, das sich unterscheidet, z. B. track, in Selektor und Vorlage.</translation>
    </message>
    <message>
        <source>Give the value or a link that shows it: a bare tick proves nothing</source>
        <translation>Geben Sie den Wert oder einen Link, der es zeigt: ein bloßer Haken beweist nichts</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Health-Prüfungen</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Held already, by %1</source>
        <translation>Schon angehalten, von %1</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Angehalten von %1</translation>
    </message>
    <message>
        <source>Held by %1. Resume first.</source>
        <translation>Angehalten von %1. Setzen Sie erst fort.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>Hotfix %1 is asked for already, by %2. Cancel it first: hotfix --cancel.</source>
        <translation>Der Hotfix %1 ist schon beantragt, von %2. Brechen Sie ihn erst ab: hotfix --cancel.</translation>
    </message>
    <message>
        <source>Hotfix %1 is deployed already</source>
        <translation>Der Hotfix %1 ist schon ausgerollt</translation>
    </message>
    <message>
        <source>Hotfix %1 waits for a second person</source>
        <translation>Der Hotfix %1 wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Hotfix to %1 %</source>
        <translation>Hotfix auf %1 %</translation>
    </message>
    <message>
        <source>If it does not go back by itself, roll back.</source>
        <translation>Geht es nicht von selbst zurück, rollen Sie zurück.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>In %1: ignoreDifferences for apps/Deployment with managedFieldsManagers [tidegate], and syncOptions RespectIgnoreDifferences=true; or take selfHeal out for the release; or commit the change as the patch shown.</source>
        <translation>In %1: ignoreDifferences für apps/Deployment mit managedFieldsManagers [tidegate] und syncOptions RespectIgnoreDifferences=true; oder nehmen Sie selfHeal für das Release heraus; oder bringen Sie die gezeigte Änderung als Commit ein.</translation>
    </message>
    <message>
        <source>In week 2 the old version starts to fail payments. Weeks are too long: send 2.3.2 straight to 100 % as a hotfix.</source>
        <translation>In Woche 2 beginnt die alte Version, Zahlungen zu verfehlen. Wochen sind zu lang: 2.3.2 als Hotfix direkt auf 100 % bringen.</translation>
    </message>
    <message>
        <source>It is for environment %1 (%2); the release is in %3 (%4)</source>
        <translation>Er ist für die Umgebung %1 (%2); das Release ist in %3 (%4)</translation>
    </message>
    <message>
        <source>It is the plan of %1 in namespace %2, not of %3 in %4</source>
        <translation>Es ist der Plan von %1 im Namespace %2, nicht von %3 in %4</translation>
    </message>
    <message>
        <source>It is tried again by itself. Look at the pods (tab Pods) and at what was written (tab Changes).</source>
        <translation>Es wird von selbst wieder versucht. Sehen Sie nach den Pods (Reiter Pods) und nach dem, was geschrieben wurde (Reiter Änderungen).</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Es wurde nicht getan: %1</translation>
    </message>
    <message>
        <source>Job %1 failed</source>
        <translation>Job %1 ist gescheitert</translation>
    </message>
    <message>
        <source>Job %1 failed. Read its pods' logs, delete it, and run it again by hand: it is made once for a rollback.</source>
        <translation>Job %1 ist gescheitert. Lesen Sie die Logs seiner Pods, löschen Sie ihn, und starten Sie ihn von Hand neu: für ein Zurückrollen wird er einmal angelegt.</translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation>Job %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>Job %1 failed: %2 %3</source>
        <translation>Job %1 ist gescheitert: %2 %3</translation>
    </message>
    <message>
        <source>Job %1 finished well</source>
        <translation>Job %1 ist gut ausgegangen</translation>
    </message>
    <message>
        <source>Job %1 has finished</source>
        <translation>Job %1 ist fertig</translation>
    </message>
    <message>
        <source>Job %1 has not finished</source>
        <translation>Job %1 ist nicht fertig</translation>
    </message>
    <message>
        <source>Job %1 is suspended</source>
        <translation>Job %1 ist ausgesetzt</translation>
    </message>
    <message>
        <source>Job %1 was deleted before it ended</source>
        <translation>Job %1 wurde gelöscht, bevor er fertig war</translation>
    </message>
    <message>
        <source>Job %1 was not made: %2</source>
        <translation>Job %1 wurde nicht angelegt: %2</translation>
    </message>
    <message>
        <source>Job %1: %2 of %3 done</source>
        <translation>Job %1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>Keep it within 20 to 50, times the pods within what the database allows.</source>
        <translation>Halten Sie ihn zwischen 20 und 50, mal den Pods innerhalb dessen, was die Datenbank erlaubt.</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms</source>
        <translation>Kubernetes %1, Antwort in %2 ms</translation>
    </message>
    <message>
        <source>Kubernetes %1, answered in %2 ms. Its certificate is NOT verified (insecure-skip-tls-verify).</source>
        <translation>Kubernetes %1, Antwort in %2 ms. Sein Zertifikat wird NICHT geprüft (insecure-skip-tls-verify).</translation>
    </message>
    <message>
        <source>Label the pod template so, or give metrics.tracks in the plan.</source>
        <translation>Versehen Sie die Pod-Vorlage damit, oder geben Sie metrics.tracks im Plan an.</translation>
    </message>
    <message>
        <source>Label the rules as its ruleSelector asks: they are never loaded as they are.</source>
        <translation>Versehen Sie die Regeln so, wie ihr ruleSelector es verlangt: so werden sie nie geladen.</translation>
    </message>
    <message>
        <source>Leave replicas out where an autoscaler decides.</source>
        <translation>Lassen Sie replicas weg, wo ein Autoscaler entscheidet.</translation>
    </message>
    <message>
        <source>Let a Service select the labels of the pod template.</source>
        <translation>Lassen Sie einen Service die Labels der Pod-Vorlage auswählen.</translation>
    </message>
    <message>
        <source>Let it ask the dependencies and name each: an answer that checks nothing passes with the database down.</source>
        <translation>Lassen Sie ihn die Abhängigkeiten fragen und jede nennen: eine Antwort, die nichts prüft, besteht auch bei ausgefallener Datenbank.</translation>
    </message>
    <message>
        <source>Let liveness ask the process alone, and readiness what it needs to serve.</source>
        <translation>Lassen Sie Liveness nur den Prozess fragen, und Readiness, was er zum Dienen braucht.</translation>
    </message>
    <message>
        <source>Let the release pin it: it offers that before the start and puts it back at the end.</source>
        <translation>Lassen Sie das Release ihn festhalten: es bietet das vor dem Start an und setzt ihn am Ende zurück.</translation>
    </message>
    <message>
        <source>Look at the canary's pods (tab Pods) and at what changed (tab Changes).</source>
        <translation>Sehen Sie die Pods des Canary (Reiter Pods) und die Änderungen (Reiter Änderungen) an.</translation>
    </message>
    <message>
        <source>Look at the item in the checklist: Promote is closed until it holds again.</source>
        <translation>Sehen Sie den Punkt in der Checkliste an: Hochstufen ist gesperrt, bis er wieder gilt.</translation>
    </message>
    <message>
        <source>Look at this computer's network, VPN and sign-in.</source>
        <translation>Prüfen Sie Netz, VPN und Anmeldung dieses Rechners.</translation>
    </message>
    <message>
        <source>Lost guardian</source>
        <translation>Verlorener Wächter</translation>
    </message>
    <message>
        <source>MULTI_TENANT_MODE is %1</source>
        <translation>MULTI_TENANT_MODE ist %1</translation>
    </message>
    <message>
        <source>Mend it before the release: during it, silence has to mean something.</source>
        <translation>Beheben Sie es vor dem Release: währenddessen muss Stille etwas bedeuten.</translation>
    </message>
    <message>
        <source>Mend scaleTargetRef.</source>
        <translation>Richten Sie scaleTargetRef.</translation>
    </message>
    <message>
        <source>Mend the selector or the port's name: nothing is scraped, and silence looks like health.</source>
        <translation>Richten Sie den Selektor oder den Namen des Ports: es wird nichts abgefragt, und Stille sieht wie Gesundheit aus.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Metrics exporting</source>
        <translation>Metriken kommen an</translation>
    </message>
    <message>
        <source>Migrations tested on staging</source>
        <translation>Migrationen auf Staging getestet</translation>
    </message>
    <message>
        <source>Most in any 10 min</source>
        <translation>Höchstens in 10 min</translation>
    </message>
    <message>
        <source>Move it to a Secret, and change the secret: it was readable here.</source>
        <translation>Verlegen Sie es in ein Secret, und ändern Sie das Geheimnis: hier war es lesbar.</translation>
    </message>
    <message>
        <source>NODE_ENV is %1</source>
        <translation>NODE_ENV ist %1</translation>
    </message>
    <message>
        <source>NODE_ENV is set by something out of sight</source>
        <translation>NODE_ENV wird von etwas gesetzt, das nicht in Sicht ist</translation>
    </message>
    <message>
        <source>NODE_ENV=production, version %1</source>
        <translation>NODE_ENV=production, Version %1</translation>
    </message>
    <message>
        <source>NOT LIVE: the API server is not heard</source>
        <translation>NICHT LIVE: der API-Server ist nicht zu hören</translation>
    </message>
    <message>
        <source>Name a port that a container declares as targetPort.</source>
        <translation>Nennen Sie einen Port, den ein Container erklärt, als targetPort.</translation>
    </message>
    <message>
        <source>Name a version's tag or a digest.</source>
        <translation>Nennen Sie das Tag einer Version oder einen Digest.</translation>
    </message>
    <message>
        <source>Name the Deployment that serves now in the plan.</source>
        <translation>Nennen Sie im Plan das Deployment, das jetzt dient.</translation>
    </message>
    <message>
        <source>Name the image: there is no canary whose image could be meant</source>
        <translation>Nennen Sie das Image: es gibt keinen Canary, dessen Image gemeint sein könnte</translation>
    </message>
    <message>
        <source>Name the port that serves metrics.</source>
        <translation>Nennen Sie den Port, der Metriken liefert.</translation>
    </message>
    <message>
        <source>NetworkPolicies are not in sight</source>
        <translation>NetworkPolicies sind nicht in Sicht</translation>
    </message>
    <message>
        <source>New canary pods crash; the readiness trigger rolls back.</source>
        <translation>Neue Canary-Pods stürzen ab; der Bereitschafts-Auslöser rollt zurück.</translation>
    </message>
    <message>
        <source>No Deployment in namespace %1 takes traffic through a Service.</source>
        <translation>Kein Deployment im Namespace %1 bekommt Verkehr über einen Service.</translation>
    </message>
    <message>
        <source>No Service sends to Deployment %1, so nothing of its traffic can be shared: name the Service, or add one.</source>
        <translation>Kein Service sendet an Deployment %1, also lässt sich sein Verkehr nicht teilen: Nennen Sie den Service, oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>No canary Deployment stands behind the same Service: a rolling update is proposed. For shares of traffic that stay for weeks make a Deployment %1-canary with the same labels that the Service asks for, and propose again.</source>
        <translation>Hinter demselben Service steht kein Canary-Deployment: Vorgeschlagen wird ein Rolling Update. Für Anteile, die wochenlang bleiben, legen Sie ein Deployment %1-canary mit den Labels an, die der Service verlangt, und schlagen Sie erneut vor.</translation>
    </message>
    <message>
        <source>No changed plan waits to be adopted</source>
        <translation>Kein geänderter Plan wartet auf Übernahme</translation>
    </message>
    <message>
        <source>No data is not good data: gates close, nothing is promoted until it is back.</source>
        <translation>Keine Daten sind keine guten Daten: Schranken schließen, nichts wird hochgestuft, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>No hotfix waits to be deployed</source>
        <translation>Kein Hotfix wartet aufs Ausrollen</translation>
    </message>
    <message>
        <source>No metrics: triggers that need them are off, Promote is closed</source>
        <translation>Keine Metriken: Auslöser, die sie brauchen, sind aus, Hochstufen ist zu</translation>
    </message>
    <message>
        <source>No other plan is at hand: open the changed file beside the release</source>
        <translation>Kein anderer Plan zur Hand: öffnen Sie die geänderte Datei neben dem Release</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>Keine Nachprüfung ist fällig</translation>
    </message>
    <message>
        <source>No valid id-token, and cannot refresh without refresh-token</source>
        <translation>Kein gültiges id-token, und ohne refresh-token lässt es sich nicht erneuern</translation>
    </message>
    <message>
        <source>Nobody else has changed anything: what the cluster has is what the release says</source>
        <translation>Niemand anders hat etwas geändert: was der Cluster hat, ist, was das Release sagt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht getan: %1</translation>
    </message>
    <message>
        <source>Nothing below is newer than this. It recovers by itself.</source>
        <translation>Nichts darunter ist neuer als dies. Es erholt sich von selbst.</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>Nichts zurückzurollen: der Canary hat keinen Verkehr</translation>
    </message>
    <message>
        <source>OTEL name and endpoint are set</source>
        <translation>OTEL-Name und -Endpunkt sind gesetzt</translation>
    </message>
    <message>
        <source>Observability configured (OTEL and Prometheus)</source>
        <translation>Beobachtbarkeit eingerichtet (OTEL und Prometheus)</translation>
    </message>
    <message>
        <source>Observed: all traffic on %1 · %2. %3 is marked bad.</source>
        <translation>Beobachtet: aller Verkehr auf %1 · %2. %3 ist als schlecht vermerkt.</translation>
    </message>
    <message>
        <source>Observed: back at %1 %</source>
        <translation>Beobachtet: wieder bei %1 %</translation>
    </message>
    <message>
        <source>Observed: restored at %1 %</source>
        <translation>Beobachtet: wiederhergestellt bei %1 %</translation>
    </message>
    <message>
        <source>Observed: stable runs %1, the canary is gone · %2</source>
        <translation>Beobachtet: Stable hat %1, der Canary ist fort · %2</translation>
    </message>
    <message>
        <source>Observed: weight %1 %, canary %2/%3, stable %4/%5 ready · %6</source>
        <translation>Beobachtet: Gewicht %1 %, Canary %2/%3, Stable %4/%5 bereit · %6</translation>
    </message>
    <message>
        <source>Of high priority</source>
        <translation>Von hoher Priorität</translation>
    </message>
    <message>
        <source>Open the release in a console that stays open.</source>
        <translation>Öffnen Sie das Release in einer Konsole, die offen bleibt.</translation>
    </message>
    <message>
        <source>Or let the agent guard it: tidegatectl agent.</source>
        <translation>Oder lassen Sie den Agenten wachen: tidegatectl agent.</translation>
    </message>
    <message>
        <source>POST %1 through the API server's service proxy</source>
        <translation>POST %1 über den Service-Proxy des API-Servers</translation>
    </message>
    <message>
        <source>Pause and resume belong to the method rolling; use Hold.</source>
        <translation>Pausieren und Fortsetzen gehören zur Methode rolling; nehmen Sie Anhalten.</translation>
    </message>
    <message>
        <source>Pause the rollout</source>
        <translation>Den Rollout pausieren</translation>
    </message>
    <message>
        <source>Performance within SLOs</source>
        <translation>Leistung innerhalb der SLOs</translation>
    </message>
    <message>
        <source>Phase %1 (%2 %) has begun and cannot change</source>
        <translation>Phase %1 (%2 %) hat begonnen und kann sich nicht ändern</translation>
    </message>
    <message>
        <source>Phased plan approved</source>
        <translation>Phasenplan freigegeben</translation>
    </message>
    <message>
        <source>PodMonitor %1 names a port that the pods do not have</source>
        <translation>PodMonitor %1 nennt einen Port, den die Pods nicht haben</translation>
    </message>
    <message>
        <source>PodMonitor %1 selects the pods</source>
        <translation>PodMonitor %1 wählt die Pods aus</translation>
    </message>
    <message>
        <source>Pods never ready</source>
        <translation>Pods nie bereit</translation>
    </message>
    <message>
        <source>Projections are being rebuilt</source>
        <translation>Projektionen werden neu aufgebaut</translation>
    </message>
    <message>
        <source>Projections are not rebuilt</source>
        <translation>Projektionen sind nicht neu aufgebaut</translation>
    </message>
    <message>
        <source>Projections wait for your word</source>
        <translation>Projektionen warten auf Ihr Wort</translation>
    </message>
    <message>
        <source>Projections: %1. %2</source>
        <translation>Projektionen: %1. %2</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Prometheus does not answer: %1</source>
        <translation>Prometheus antwortet nicht: %1</translation>
    </message>
    <message>
        <source>Prometheus gives no figures: %1</source>
        <translation>Prometheus gibt keine Zahlen: %1</translation>
    </message>
    <message>
        <source>Prometheus has no series for these queries. Check metrics.tracks in the plan.</source>
        <translation>Prometheus hat keine Zeitreihen für diese Abfragen. Prüfen Sie metrics.tracks im Plan.</translation>
    </message>
    <message>
        <source>Prometheus has no series of the %1</source>
        <translation>Prometheus hat keine Zeitreihen der Spur %1</translation>
    </message>
    <message>
        <source>Prometheus has none of the known request counters</source>
        <translation>Prometheus hat keinen der bekannten Anfragezähler</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>Prometheus fällt aus</translation>
    </message>
    <message>
        <source>PrometheusRule %1 has no labels that Prometheus %2 selects</source>
        <translation>PrometheusRule %1 hat keine Labels, die Prometheus %2 auswählt</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected by Prometheus %2</source>
        <translation>PrometheusRule %1 wird von Prometheus %2 ausgewählt</translation>
    </message>
    <message>
        <source>PrometheusRule %1 is selected; whether it is loaded and routed, Prometheus tells</source>
        <translation>PrometheusRule %1 wird ausgewählt; ob sie geladen und geleitet wird, sagt Prometheus</translation>
    </message>
    <message>
        <source>Promote to %1 %</source>
        <translation>Auf %1 % hochstufen</translation>
    </message>
    <message>
        <source>Promoting to %1 %</source>
        <translation>Wird auf %1 % hochgestuft</translation>
    </message>
    <message>
        <source>Read models show what the version before wrote. Mend it, and rebuild them.</source>
        <translation>Lesemodelle zeigen, was die Version davor schrieb. Beheben Sie es, und bauen Sie sie neu auf.</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent. Open the release without --read-only to act.</source>
        <translation>Nur lesen: nichts wird gesendet. Öffnen Sie das Release ohne --read-only, um zu handeln.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Regression after Promote</source>
        <translation>Rückschritt nach dem Hochstufen</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Abgelehnt von %1: %2</translation>
    </message>
    <message>
        <source>Rejected: %1. Back to the former pods.</source>
        <translation>Zurückgewiesen: %1. Zurück zu den früheren Pods.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Remove it or set it above 0.</source>
        <translation>Entfernen Sie es, oder setzen Sie es über 0.</translation>
    </message>
    <message>
        <source>Renew it before then: without it this console sees and does nothing.</source>
        <translation>Erneuern Sie sie vorher: ohne sie sieht und tut diese Konsole nichts.</translation>
    </message>
    <message>
        <source>ReplicaSets are not in sight</source>
        <translation>ReplicaSets sind nicht in Sicht</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Resource limits defined</source>
        <translation>Ressourcengrenzen gesetzt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume once the reason is gone. The rollback triggers go on, and rolling back still works.</source>
        <translation>Setzen Sie fort, sobald der Grund behoben ist. Die Auslöser wirken weiter, und Zurückrollen geht immer.</translation>
    </message>
    <message>
        <source>Resume the rollout</source>
        <translation>Den Rollout fortsetzen</translation>
    </message>
    <message>
        <source>Return to the former pods</source>
        <translation>Zurück zu den früheren Pods</translation>
    </message>
    <message>
        <source>Roll back %1 to %2 in %3 now? [y/N]</source>
        <translation>%1 jetzt in %3 auf %2 zurückrollen? [y/N]</translation>
    </message>
    <message>
        <source>Rollback documented and its target exists</source>
        <translation>Zurückrollen beschrieben, und sein Ziel gibt es</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Rolled back to %1 by %2</source>
        <translation>Von %2 auf %1 zurückgerollt</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rollt zurück</translation>
    </message>
    <message>
        <source>Rolling back still works.</source>
        <translation>Zurückrollen geht weiterhin.</translation>
    </message>
    <message>
        <source>Rolling back to %1</source>
        <translation>Rollt auf %1 zurück</translation>
    </message>
    <message>
        <source>Rollout complete</source>
        <translation>Rollout vollständig</translation>
    </message>
    <message>
        <source>Run two pods or more.</source>
        <translation>Lassen Sie zwei Pods oder mehr laufen.</translation>
    </message>
    <message>
        <source>Say what the hotfix is based on: stable (%1) or canary (%2)</source>
        <translation>Sagen Sie, worauf der Hotfix beruht: stable (%1) oder canary (%2)</translation>
    </message>
    <message>
        <source>Say what the review found</source>
        <translation>Sagen Sie, was die Nachprüfung ergab</translation>
    </message>
    <message>
        <source>Say why "%1" is put off</source>
        <translation>Sagen Sie, warum „%1“ aufgeschoben wird</translation>
    </message>
    <message>
        <source>Say why it is accepted that %1</source>
        <translation>Sagen Sie, warum hingenommen wird, dass %1</translation>
    </message>
    <message>
        <source>Say why it is rejected</source>
        <translation>Sagen Sie, warum es abgelehnt wird</translation>
    </message>
    <message>
        <source>Secret %1 is kept by %2</source>
        <translation>Secret %1 wird von %2 gepflegt</translation>
    </message>
    <message>
        <source>Secrets in a vault, not in env</source>
        <translation>Geheimnisse im Vault, nicht in env</translation>
    </message>
    <message>
        <source>Security scan clean</source>
        <translation>Sicherheits-Scan sauber</translation>
    </message>
    <message>
        <source>See its pod's log; do not start before it has finished.</source>
        <translation>Sehen Sie ins Log seines Pods; starten Sie nicht, bevor er fertig ist.</translation>
    </message>
    <message>
        <source>See whether Prometheus has the pods among its targets.</source>
        <translation>Sehen Sie nach, ob Prometheus die Pods unter seinen Targets hat.</translation>
    </message>
    <message>
        <source>Select by labels that both tracks have: the share of traffic is the share of pods behind it.</source>
        <translation>Wählen Sie nach Labels aus, die beide Spuren haben: der Anteil am Verkehr ist der Anteil der Pods dahinter.</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2</source>
        <translation>Service %1 wählt die Pods von %2 nicht aus</translation>
    </message>
    <message>
        <source>Service %1 does not select the pods of %2. Its selector must match the labels that both tracks share.</source>
        <translation>Service %1 wählt die Pods von %2 nicht aus. Sein Selektor muss zu den Labels passen, die beide Spuren teilen.</translation>
    </message>
    <message>
        <source>Service %1 is not in namespace %2. Create it or correct spec.traffic.service.</source>
        <translation>Service %1 ist nicht im Namespace %2. Legen Sie ihn an, oder berichtigen Sie spec.traffic.service.</translation>
    </message>
    <message>
        <source>Service %1 is not in sight</source>
        <translation>Service %1 ist nicht in Sicht</translation>
    </message>
    <message>
        <source>Service %1 is not there</source>
        <translation>Service %1 ist nicht da</translation>
    </message>
    <message>
        <source>Service %1 selects both tracks</source>
        <translation>Service %1 wählt beide Spuren aus</translation>
    </message>
    <message>
        <source>Service %1 selects the pods</source>
        <translation>Service %1 wählt die Pods aus</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 names a port that Service %2 does not have</source>
        <translation>ServiceMonitor %1 nennt einen Port, den Service %2 nicht hat</translation>
    </message>
    <message>
        <source>ServiceMonitor %1 selects Service %2</source>
        <translation>ServiceMonitor %1 wählt Service %2 aus</translation>
    </message>
    <message>
        <source>Serving a rehearsal (%1). End it with Ctrl+C.</source>
        <translation>Eine Probe läuft (%1). Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>Set DATABASE_SYNCHRONIZE to false, so that nobody has to know the program's default.</source>
        <translation>Setzen Sie DATABASE_SYNCHRONIZE auf false, damit niemand die Vorgabe des Programms kennen muss.</translation>
    </message>
    <message>
        <source>Set it to false, and let migrations change the schema.</source>
        <translation>Setzen Sie es auf false, und lassen Sie Migrationen das Schema ändern.</translation>
    </message>
    <message>
        <source>Set it to false.</source>
        <translation>Setzen Sie es auf false.</translation>
    </message>
    <message>
        <source>Set it to production.</source>
        <translation>Setzen Sie es auf production.</translation>
    </message>
    <message>
        <source>Set it to strict.</source>
        <translation>Setzen Sie es auf strict.</translation>
    </message>
    <message>
        <source>Set it: without it no trace of this version can be told from others.</source>
        <translation>Setzen Sie es: ohne es lässt sich kein Trace dieser Version von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Set maxSurge to 1.</source>
        <translation>Setzen Sie maxSurge auf 1.</translation>
    </message>
    <message>
        <source>Set maxUnavailable to 0.</source>
        <translation>Setzen Sie maxUnavailable auf 0.</translation>
    </message>
    <message>
        <source>Set minReplicas at or below maxReplicas.</source>
        <translation>Setzen Sie minReplicas auf höchstens maxReplicas.</translation>
    </message>
    <message>
        <source>Set resources.%1.%2.</source>
        <translation>Setzen Sie resources.%1.%2.</translation>
    </message>
    <message>
        <source>Set them as the practice has them, or know why not.</source>
        <translation>Setzen Sie sie, wie es üblich ist, oder wissen Sie, warum nicht.</translation>
    </message>
    <message>
        <source>Shared outage: stable is bad in the same way</source>
        <translation>Gemeinsame Störung: Stable geht es ebenso schlecht</translation>
    </message>
    <message>
        <source>Slow in week 2</source>
        <translation>Langsam in Woche 2</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Beobachtungszeit</translation>
    </message>
    <message>
        <source>Soak is not over: %1</source>
        <translation>Die Beobachtungszeit ist nicht um: %1</translation>
    </message>
    <message>
        <source>Somebody else approves or rejects it. If nobody answers in time, it can go ahead with a review due.</source>
        <translation>Jemand anderes genehmigt oder lehnt ab. Antwortet niemand rechtzeitig, kann es mit fälliger Nachprüfung weitergehen.</translation>
    </message>
    <message>
        <source>Somebody else compares the two plans and approves or rejects. Until then the former one rules.</source>
        <translation>Jemand anderes vergleicht die beiden Pläne und genehmigt oder lehnt ab. Bis dahin gilt der bisherige.</translation>
    </message>
    <message>
        <source>Somebody else reviews it, and says what was found.</source>
        <translation>Jemand anders prüft es nach und sagt, was sich ergab.</translation>
    </message>
    <message>
        <source>Stable %1 → %2 pods</source>
        <translation>Stable %1 → %2 Pods</translation>
    </message>
    <message>
        <source>Stable pods become ready: %1 of %2</source>
        <translation>Stable-Pods werden bereit: %1 von %2</translation>
    </message>
    <message>
        <source>Stable takes %1</source>
        <translation>Stable übernimmt %1</translation>
    </message>
    <message>
        <source>Standing for more than a day</source>
        <translation>Länger als einen Tag anstehend</translation>
    </message>
    <message>
        <source>Stopped: %1. Adopt, restore, or roll back.</source>
        <translation>Unterbrochen: %1. Übernehmen Sie es, stellen Sie wieder her, oder rollen Sie zurück.</translation>
    </message>
    <message>
        <source>TENANT_ISOLATION_LEVEL is %1</source>
        <translation>TENANT_ISOLATION_LEVEL ist %1</translation>
    </message>
    <message>
        <source>Take it from a Secret by secretKeyRef, and change the secret: it was readable here.</source>
        <translation>Nehmen Sie es mit secretKeyRef aus einem Secret, und ändern Sie das Geheimnis: hier war es lesbar.</translation>
    </message>
    <message>
        <source>Take it off for the release, or expect uneven shares.</source>
        <translation>Nehmen Sie es für das Release weg, oder rechnen Sie mit ungleichen Anteilen.</translation>
    </message>
    <message>
        <source>Tell the team. What was written to databases and queues does not go back.</source>
        <translation>Sagen Sie es dem Team. Was in Datenbanken und Warteschlangen geschrieben wurde, geht nicht zurück.</translation>
    </message>
    <message>
        <source>Tell who owns what both versions depend on.</source>
        <translation>Sagen Sie es denen, die verantworten, wovon beide Versionen abhängen.</translation>
    </message>
    <message>
        <source>Template of revision %1 (%2)</source>
        <translation>Vorlage der Revision %1 (%2)</translation>
    </message>
    <message>
        <source>Tests passing (unit, integration, e2e)</source>
        <translation>Tests bestehen (Unit, Integration, e2e)</translation>
    </message>
    <message>
        <source>The %1 Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>Das %1-Deployment gibt es nicht mehr. Legen Sie es neu an, oder schließen Sie das Release.</translation>
    </message>
    <message>
        <source>The API server does not confirm who you are, so you cannot approve. Use credentials it can name (SelfSubjectReview).</source>
        <translation>Der API-Server bestätigt nicht, wer Sie sind, also können Sie nicht freigeben. Nehmen Sie Zugangsdaten, die er benennen kann (SelfSubjectReview).</translation>
    </message>
    <message>
        <source>The API server has not answered since this console was started</source>
        <translation>Der API-Server hat nicht geantwortet, seit diese Konsole gestartet wurde</translation>
    </message>
    <message>
        <source>The Deployment controller has not seen the change yet</source>
        <translation>Der Deployment-Controller hat die Änderung noch nicht gesehen</translation>
    </message>
    <message>
        <source>The Deployment does not exist any more. Recreate it, or close the release.</source>
        <translation>Das Deployment gibt es nicht mehr. Legen Sie es neu an, oder schließen Sie das Release.</translation>
    </message>
    <message>
        <source>The Service's endpoints follow</source>
        <translation>Die Endpunkte des Service folgen</translation>
    </message>
    <message>
        <source>The act does not get on</source>
        <translation>Die Handlung kommt nicht voran</translation>
    </message>
    <message>
        <source>The canary has traffic: roll back or finish first</source>
        <translation>Der Canary hat Verkehr: rollen Sie erst zurück, oder schließen Sie ab</translation>
    </message>
    <message>
        <source>The canary loses its database for more than 30 s; the dependency trigger rolls back.</source>
        <translation>Der Canary verliert für mehr als 30 s seine Datenbank; der Abhängigkeits-Auslöser rollt zurück.</translation>
    </message>
    <message>
        <source>The canary starts to fail requests at 50 %; the error-rate trigger rolls back.</source>
        <translation>Der Canary beginnt bei 50 % Anfragen zu verfehlen; der Fehlerraten-Auslöser rollt zurück.</translation>
    </message>
    <message>
        <source>The canary's image is the new version: %1.</source>
        <translation>Das Image des Canary ist die neue Version: %1.</translation>
    </message>
    <message>
        <source>The checklist has no item "%1"</source>
        <translation>Die Checkliste hat keinen Punkt „%1“</translation>
    </message>
    <message>
        <source>The file that was opened is not the plan that rules</source>
        <translation>Die geöffnete Datei ist nicht der Plan, der gilt</translation>
    </message>
    <message>
        <source>The glass can be broken from %1 on: until then somebody may answer</source>
        <translation>Die Scheibe darf ab %1 eingeschlagen werden: bis dahin kann noch jemand antworten</translation>
    </message>
    <message>
        <source>The image has no tag to call the version by: name it in version.</source>
        <translation>Das Image hat kein Tag, nach dem die Version heißen könnte: unter version benennen.</translation>
    </message>
    <message>
        <source>The kubeconfig changed and is not followed</source>
        <translation>Die Kubeconfig hat sich geändert, und ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The method %1 has no hotfix lane yet</source>
        <translation>Die Methode %1 hat noch keinen Hotfix-Weg</translation>
    </message>
    <message>
        <source>The next promotion needs no approval</source>
        <translation>Das nächste Hochstufen braucht keine Freigabe</translation>
    </message>
    <message>
        <source>The next step is another one by now: %1. Look again.</source>
        <translation>Der nächste Schritt ist inzwischen ein anderer: %1. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>The plan is approved already</source>
        <translation>Der Plan ist schon freigegeben</translation>
    </message>
    <message>
        <source>The plan names no image: a rolling update has nothing to roll to. Set spec.version.image.</source>
        <translation>Der Plan nennt kein Image: ein Rolling Update hat nichts, worauf es rollen könnte. Setzen Sie spec.version.image.</translation>
    </message>
    <message>
        <source>The plan names no projections, or nothing was rolled back</source>
        <translation>Der Plan nennt keine Projektionen, oder es wurde nichts zurückgerollt</translation>
    </message>
    <message>
        <source>The plan that rules is another than %1 (%2). It is kept; adopt-plan puts the file's in its place.</source>
        <translation>Der Plan, der gilt, ist ein anderer als %1 (%2). Er bleibt; adopt-plan setzt den der Datei an seine Stelle.</translation>
    </message>
    <message>
        <source>The projections are %1</source>
        <translation>Die Projektionen sind %1</translation>
    </message>
    <message>
        <source>The release is not held</source>
        <translation>Das Release ist nicht angehalten</translation>
    </message>
    <message>
        <source>The release is not the cause; it is held. Mend the outage, then Resume.</source>
        <translation>Das Release ist nicht die Ursache; es ist angehalten. Beheben Sie die Störung, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>The revision to return to is not in the Deployment's history any more. Deploy its image by hand.</source>
        <translation>Die Revision, auf die zurückgerollt würde, ist nicht mehr in der Geschichte des Deployments. Rollen Sie ihr Image von Hand aus.</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>Das Zurückrollen läuft schon</translation>
    </message>
    <message>
        <source>The rollout is paused: %1 of %2 pods run the new version. Resume continues it.</source>
        <translation>Der Rollout ist pausiert: %1 von %2 Pods haben die neue Version. Fortsetzen führt ihn weiter.</translation>
    </message>
    <message>
        <source>The rollout made no progress within its deadline: %1</source>
        <translation>Der Rollout kam innerhalb seiner Frist nicht voran: %1</translation>
    </message>
    <message>
        <source>The value of %1 (it is not shown):</source>
        <translation>Der Wert von %1 (er wird nicht gezeigt):</translation>
    </message>
    <message>
        <source>Their pods carry the label track: its samples are told apart by it, if Prometheus keeps that label.</source>
        <translation>Ihre Pods tragen das Label track: Daran werden ihre Messwerte unterschieden, wenn Prometheus dieses Label behält.</translation>
    </message>
    <message>
        <source>Their samples are told apart by the pods' names; check that yours have the label pod.</source>
        <translation>Ihre Messwerte werden an den Namen der Pods unterschieden; prüfen Sie, ob Ihre das Label pod haben.</translation>
    </message>
    <message>
        <source>There is no Deployment %1 in namespace %2.</source>
        <translation>Im Namespace %2 gibt es kein Deployment %1.</translation>
    </message>
    <message>
        <source>There is no version to roll back to, so nothing is deployed</source>
        <translation>Es gibt keine Version, auf die zurückgerollt werden kann, also wird nichts ausgerollt</translation>
    </message>
    <message>
        <source>This command is not known</source>
        <translation>Diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>This run is over (%1). A new plan begins the next one.</source>
        <translation>Dieser Lauf ist vorbei (%1). Ein neuer Plan beginnt den nächsten.</translation>
    </message>
    <message>
        <source>This run is over. A new plan begins the next one.</source>
        <translation>Dieser Lauf ist vorbei. Ein neuer Plan beginnt den nächsten.</translation>
    </message>
    <message>
        <source>Three health tiers implemented</source>
        <translation>Drei Health-Stufen vorhanden</translation>
    </message>
    <message>
        <source>Tick withdrawn: "%1" · %2</source>
        <translation>Haken zurückgenommen: „%1“ · %2</translation>
    </message>
    <message>
        <source>Tick withdrawn: %1</source>
        <translation>Haken zurückgenommen: %1</translation>
    </message>
    <message>
        <source>To go back without this console: Ctrl+K, Copy the kubectl fallback for a rollback.</source>
        <translation>Zurück ohne diese Konsole: Strg+K, den kubectl-Ersatz für ein Rollback kopieren.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Tracing verified</source>
        <translation>Tracing nachgewiesen</translation>
    </message>
    <message>
        <source>Traffic as planned</source>
        <translation>Verkehr nach Plan</translation>
    </message>
    <message>
        <source>Traffic routing as planned</source>
        <translation>Verkehr geht wie geplant</translation>
    </message>
    <message>
        <source>Traffic seen at %1 %</source>
        <translation>Verkehr bei %1 % gesehen</translation>
    </message>
    <message>
        <source>Traffic seen at 0 %</source>
        <translation>Verkehr bei 0 % gesehen</translation>
    </message>
    <message>
        <source>Trigger %1 counts</source>
        <translation>Auslöser %1 zählt</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>Auslöser %1 hat ausgelöst</translation>
    </message>
    <message>
        <source>Trigger %1 fired: %2 · rollback begun by the guardian</source>
        <translation>Auslöser %1 hat ausgelöst: %2 · Zurückrollen vom Wächter begonnen</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Auslöser %1: %2</translation>
    </message>
    <message>
        <source>Turn it on: tenants would see each other's data.</source>
        <translation>Schalten Sie es ein: sonst sehen Mandanten die Daten der anderen.</translation>
    </message>
    <message>
        <source>Two operators</source>
        <translation>Zwei Bediener</translation>
    </message>
    <message>
        <source>UNGUARDED: nobody evaluates the rollback triggers</source>
        <translation>UNBEWACHT: niemand wertet die Auslöser fürs Zurückrollen aus</translation>
    </message>
    <message>
        <source>Use RollingUpdate with maxSurge 1 and maxUnavailable 0.</source>
        <translation>Nehmen Sie RollingUpdate mit maxSurge 1 und maxUnavailable 0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wait for it. Read models may be behind until it is done.</source>
        <translation>Warten Sie es ab. Bis dahin können Lesemodelle zurückliegen.</translation>
    </message>
    <message>
        <source>Waiting for the first complete view of the cluster</source>
        <translation>Warten auf das erste vollständige Bild des Clusters</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Watch it: it acts by itself when it goes on. Roll back now if you know that it is real.</source>
        <translation>Beobachten Sie ihn: hält es an, handelt er von selbst. Rollen Sie gleich zurück, wenn Sie wissen, dass es echt ist.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Weg zurück</translation>
    </message>
    <message>
        <source>What was read before stays in use. Mend the file, or open the release anew.</source>
        <translation>Was zuvor gelesen wurde, bleibt in Gebrauch. Richten Sie die Datei, oder öffnen Sie das Release neu.</translation>
    </message>
    <message>
        <source>What we may do in namespace %1</source>
        <translation>Was wir im Namespace %1 dürfen</translation>
    </message>
    <message>
        <source>What you approve has changed since you read it (%1, now %2). Read it again.</source>
        <translation>Was Sie freigeben, hat sich geändert, seit Sie es gelesen haben (%1, jetzt %2). Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>Whether it was done is not known: %1</source>
        <translation>Ob es getan wurde, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Which version is the new one is not known yet: give its image.</source>
        <translation>Welche Version die neue ist, ist noch nicht bekannt: ihr Image angeben.</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wer wir sind</translation>
    </message>
    <message>
        <source>With %1 pods two phases would have the same number of canary pods. %2 pods are enough: set spec.traffic.pods: %2.</source>
        <translation>Mit %1 Pods hätten zwei Phasen gleich viele Canary-Pods. %2 Pods genügen: setzen Sie spec.traffic.pods: %2.</translation>
    </message>
    <message>
        <source>Within SLO</source>
        <translation>Innerhalb des SLO</translation>
    </message>
    <message>
        <source>Without a response</source>
        <translation>Ohne Handlungsanweisung</translation>
    </message>
    <message>
        <source>Without one there are no metrics; another way of scraping cannot be seen from here.</source>
        <translation>Ohne einen gibt es keine Metriken; eine andere Art der Abfrage ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>You may not %1: you lack %2. Ask who administers the namespace.</source>
        <translation>Sie dürfen nicht %1: Ihnen fehlt %2. Fragen Sie, wer den Namespace verwaltet.</translation>
    </message>
    <message>
        <source>Your %1 ends in %2</source>
        <translation>Ihr %1 endet in %2</translation>
    </message>
    <message>
        <source>Your %1 has ended</source>
        <translation>Ihr %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>a DaemonSet is not evicted by budget</source>
        <translation>ein DaemonSet wird nicht nach Budget verdrängt</translation>
    </message>
    <message>
        <source>a DaemonSet runs on every node</source>
        <translation>ein DaemonSet läuft auf jedem Knoten</translation>
    </message>
    <message>
        <source>a link looks like tidegate://prod-eu/shop/finance?tab=evidence</source>
        <translation>ein Link sieht so aus: tidegate://prod-eu/shop/finance?tab=evidence</translation>
    </message>
    <message>
        <source>a point is infinite</source>
        <translation>ein Punkt ist unendlich</translation>
    </message>
    <message>
        <source>a silence by %3 may mute alert %1 until %2 (%4); which pods it is about shows only when it fires</source>
        <translation>eine Stummschaltung von %3 dämpft vielleicht Alarm %1 bis %2 (%4); um welche Pods es geht, zeigt sich erst, wenn er auslöst</translation>
    </message>
    <message>
        <source>a watch event has no object's name</source>
        <translation>ein Watch-Ereignis nennt kein Objekt</translation>
    </message>
    <message>
        <source>a watch line is not a JSON event</source>
        <translation>eine Watch-Zeile ist kein JSON-Ereignis</translation>
    </message>
    <message>
        <source>about 5 %</source>
        <translation>etwa 5 %</translation>
    </message>
    <message>
        <source>above %1 ms in the last hour</source>
        <translation>über %1 ms in der letzten Stunde</translation>
    </message>
    <message>
        <source>add it to the kubeconfig, or ask who sent the link which cluster it is</source>
        <translation>nehmen Sie ihn in die kubeconfig auf, oder fragen Sie den Absender des Links, welcher Cluster es ist</translation>
    </message>
    <message>
        <source>after the canary's pods are ready</source>
        <translation>sobald die Pods des Canary bereit sind</translation>
    </message>
    <message>
        <source>after the step before is observed</source>
        <translation>sobald der Schritt davor beobachtet ist</translation>
    </message>
    <message>
        <source>alert %1 cannot be evaluated: its silence means nothing</source>
        <translation>Alarm %1 lässt sich nicht auswerten: seine Stille bedeutet nichts</translation>
    </message>
    <message>
        <source>alert %1 fires and is inhibited by another: nobody is told</source>
        <translation>Alarm %1 löst aus und wird von einem anderen unterdrückt: niemand erfährt es</translation>
    </message>
    <message>
        <source>alert %1 fires and is silenced: nobody is told</source>
        <translation>Alarm %1 löst aus und ist stummgeschaltet: niemand erfährt es</translation>
    </message>
    <message>
        <source>alert %1 is firing or pending</source>
        <translation>Alarm %1 löst aus oder ist kurz davor</translation>
    </message>
    <message>
        <source>alert %1 is muted until %2: silence by %3 (%4)</source>
        <translation>Alarm %1 ist bis %2 gedämpft: Stummschaltung von %3 (%4)</translation>
    </message>
    <message>
        <source>all pods answer as if all were well, while another tier says that %1 is down: what is asked here checks nothing</source>
        <translation>alle Pods antworten, als wäre alles gut, während eine andere Stufe sagt, dass %1 ausgefallen ist: was hier gefragt wird, prüft nichts</translation>
    </message>
    <message>
        <source>an HPA keeps at least %1 pods</source>
        <translation>ein HPA hält mindestens %1 Pods</translation>
    </message>
    <message>
        <source>an object of the list has no name</source>
        <translation>ein Objekt der Liste hat keinen Namen</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>annotation prometheus.io/port names %1, which no container declares</source>
        <translation>die Annotation prometheus.io/port nennt %1, was kein Container erklärt</translation>
    </message>
    <message>
        <source>annotation prometheus.io/scrape</source>
        <translation>Annotation prometheus.io/scrape</translation>
    </message>
    <message>
        <source>another change of it is being written</source>
        <translation>eine andere Änderung daran wird gerade geschrieben</translation>
    </message>
    <message>
        <source>another command is being carried out</source>
        <translation>ein anderer Befehl wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>answer yes or no</source>
        <translation>antworten Sie mit yes oder no</translation>
    </message>
    <message>
        <source>ask for less, or look whether this is the right address</source>
        <translation>fragen Sie nach weniger, oder prüfen Sie, ob dies die richtige Adresse ist</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>höchstens 1</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>höchstens 10</translation>
    </message>
    <message>
        <source>autoscaler %1 (%2) would fight the %3 pods of %4</source>
        <translation>Autoscaler %1 (%2) würde gegen die %3 Pods von %4 arbeiten</translation>
    </message>
    <message>
        <source>autoscaler %1 has a minimum above its maximum</source>
        <translation>Autoscaler %1 hat ein Minimum über seinem Maximum</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps %2</source>
        <translation>Autoscaler %1 hält %2</translation>
    </message>
    <message>
        <source>autoscaler %1 keeps what the phases need</source>
        <translation>Autoscaler %1 hält, was die Phasen brauchen</translation>
    </message>
    <message>
        <source>autoscalers are not in sight</source>
        <translation>Autoscaler sind nicht in Sicht</translation>
    </message>
    <message>
        <source>both Deployments have to be seen</source>
        <translation>beide Deployments müssen zu sehen sein</translation>
    </message>
    <message>
        <source>both tracks arrive</source>
        <translation>beide Spuren kommen an</translation>
    </message>
    <message>
        <source>both tracks need traffic to be compared</source>
        <translation>beide Spuren brauchen Verkehr, um verglichen zu werden</translation>
    </message>
    <message>
        <source>bring the plugin and the kubeconfig to one version</source>
        <translation>bringen Sie Plugin und kubeconfig auf eine Version</translation>
    </message>
    <message>
        <source>budget %1 allows %2 of %3 to go</source>
        <translation>das Budget %1 erlaubt %2 von %3 zu gehen</translation>
    </message>
    <message>
        <source>budget %1 allows no eviction of %2 pods: nodes cannot be drained</source>
        <translation>das Budget %1 erlaubt bei %2 Pods keine Verdrängung: Knoten lassen sich nicht leeren</translation>
    </message>
    <message>
        <source>by reference to Secrets</source>
        <translation>durch Verweis auf Secrets</translation>
    </message>
    <message>
        <source>canary pods pass readiness</source>
        <translation>Canary-Pods bestehen die Bereitschaftsprüfung</translation>
    </message>
    <message>
        <source>check the address, the network and the VPN</source>
        <translation>prüfen Sie die Adresse, das Netz und das VPN</translation>
    </message>
    <message>
        <source>check the certificate authority and the server's name, or the client certificate</source>
        <translation>prüfen Sie die Zertifizierungsstelle und den Namen des Servers, oder das Client-Zertifikat</translation>
    </message>
    <message>
        <source>check the disk and the directory's permissions; acts go on, their record is incomplete</source>
        <translation>prüfen Sie den Datenträger und die Rechte des Verzeichnisses; Handlungen gehen weiter, ihre Aufzeichnung ist unvollständig</translation>
    </message>
    <message>
        <source>check the file and its permissions</source>
        <translation>prüfen Sie die Datei und ihre Rechte</translation>
    </message>
    <message>
        <source>check the name, the network and the VPN</source>
        <translation>prüfen Sie den Namen, das Netz und das VPN</translation>
    </message>
    <message>
        <source>check the network and the VPN</source>
        <translation>prüfen Sie das Netz und das VPN</translation>
    </message>
    <message>
        <source>check the network and the VPN, then try again</source>
        <translation>prüfen Sie das Netz und das VPN und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>check the port, and that the server runs</source>
        <translation>prüfen Sie den Port, und ob der Server läuft</translation>
    </message>
    <message>
        <source>check the proxy (proxy-url)</source>
        <translation>prüfen Sie den Proxy (proxy-url)</translation>
    </message>
    <message>
        <source>check tokenFile of the user</source>
        <translation>prüfen Sie tokenFile des Benutzers</translation>
    </message>
    <message>
        <source>check tokenFile of the user, and who writes it</source>
        <translation>prüfen Sie tokenFile des Benutzers, und wer sie schreibt</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>choose one of the kubeconfig's contexts</source>
        <translation>wählen Sie einen der Kontexte der kubeconfig</translation>
    </message>
    <message>
        <source>choose one of the revisions shown</source>
        <translation>wählen Sie eine der gezeigten Revisionen</translation>
    </message>
    <message>
        <source>choose one of these in spec.traffic.method</source>
        <translation>wählen Sie eine davon in spec.traffic.method</translation>
    </message>
    <message>
        <source>choose one with --context</source>
        <translation>wählen Sie einen mit --context</translation>
    </message>
    <message>
        <source>commit %1 has no check %2</source>
        <translation>Commit %1 hat keine Prüfung %2</translation>
    </message>
    <message>
        <source>commit %1 has no checks</source>
        <translation>Commit %1 hat keine Prüfungen</translation>
    </message>
    <message>
        <source>commit %1: %2 failed</source>
        <translation>Commit %1: %2 gescheitert</translation>
    </message>
    <message>
        <source>commit %1: %2 has not finished</source>
        <translation>Commit %1: %2 ist nicht fertig</translation>
    </message>
    <message>
        <source>commit %1: %2 passed</source>
        <translation>Commit %1: %2 bestanden</translation>
    </message>
    <message>
        <source>commit %1: all %2 checks passed</source>
        <translation>Commit %1: alle %2 Prüfungen bestanden</translation>
    </message>
    <message>
        <source>container %1 has no %2 in %3</source>
        <translation>Container %1 hat kein %2 in %3</translation>
    </message>
    <message>
        <source>container %1 has no %2 probe</source>
        <translation>Container %1 hat keine %2-Sonde</translation>
    </message>
    <message>
        <source>correct the entry; the others stay usable</source>
        <translation>berichtigen Sie den Eintrag; die anderen bleiben brauchbar</translation>
    </message>
    <message>
        <source>correct the file; others stay usable</source>
        <translation>berichtigen Sie die Datei; andere bleiben brauchbar</translation>
    </message>
    <message>
        <source>dependencies are up</source>
        <translation>die Abhängigkeiten laufen</translation>
    </message>
    <message>
        <source>deploy the former image by hand, and raise spec.revisionHistoryLimit</source>
        <translation>rollen Sie das frühere Image von Hand aus, und erhöhen Sie spec.revisionHistoryLimit</translation>
    </message>
    <message>
        <source>disruption budgets are not in sight</source>
        <translation>Disruption Budgets sind nicht in Sicht</translation>
    </message>
    <message>
        <source>end it with .html, .pdf, .json or .csv</source>
        <translation>lassen Sie ihn auf .html, .pdf, .json oder .csv enden</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>endpoints %1 canary, %2 stable; planned %3 and %4</source>
        <translation>Endpunkte %1 Canary, %2 Stable; geplant %3 und %4</translation>
    </message>
    <message>
        <source>endpoints as planned; no request was measured</source>
        <translation>Endpunkte nach Plan; keine Anfrage wurde gemessen</translation>
    </message>
    <message>
        <source>error rate %1 % &gt; %2 % (n %3, %4 … %5 %)</source>
        <translation>Fehlerrate %1 % &gt; %2 % (n %3, %4 … %5 %)</translation>
    </message>
    <message>
        <source>error rate %1 %, limit %2 % (n %3, %4 … %5 %)</source>
        <translation>Fehlerrate %1 %, Grenze %2 % (n %3, %4 … %5 %)</translation>
    </message>
    <message>
        <source>error rate %1 (%2 … %3) points</source>
        <translation>Fehlerrate %1 (%2 … %3) Punkte</translation>
    </message>
    <message>
        <source>error rate worse than stable: %1 % against %2 %</source>
        <translation>Fehlerrate schlechter als Stable: %1 % gegen %2 %</translation>
    </message>
    <message>
        <source>error rate: %1</source>
        <translation>Fehlerrate: %1</translation>
    </message>
    <message>
        <source>every gate is open</source>
        <translation>jede Schranke ist offen</translation>
    </message>
    <message>
        <source>everything a release needs</source>
        <translation>alles, was ein Release braucht</translation>
    </message>
    <message>
        <source>expose http_requests_total and a histogram, or use recipe: custom with your own queries</source>
        <translation>bieten Sie http_requests_total und ein Histogramm an, oder nehmen Sie recipe: custom mit eigenen Abfragen</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>weniger als 5</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>beantworten Sie erst „%1“</translation>
    </message>
    <message>
        <source>from a secrets store (CSI)</source>
        <translation>aus einem Secrets-Speicher (CSI)</translation>
    </message>
    <message>
        <source>from the Vault agent</source>
        <translation>vom Vault-Agent</translation>
    </message>
    <message>
        <source>give --as too</source>
        <translation>geben Sie auch --as an</translation>
    </message>
    <message>
        <source>give a kubeconfig with --kubeconfig or KUBECONFIG</source>
        <translation>geben Sie eine kubeconfig mit --kubeconfig oder KUBECONFIG an</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers of this service's two tracks</source>
        <translation>geben Sie metrics.tracks im Plan an: Label-Bedingungen der beiden Spuren dieses Dienstes</translation>
    </message>
    <message>
        <source>give metrics.tracks in the plan: label matchers that tell stable and canary apart</source>
        <translation>geben Sie metrics.tracks im Plan an: Label-Bedingungen, die stable und canary unterscheiden</translation>
    </message>
    <message>
        <source>give the certificate and the key that were made together</source>
        <translation>geben Sie Zertifikat und Schlüssel an, die zusammengehören</translation>
    </message>
    <message>
        <source>give the path of a kubeconfig</source>
        <translation>geben Sie den Pfad einer kubeconfig an</translation>
    </message>
    <message>
        <source>give the plan's file</source>
        <translation>geben Sie die Datei des Plans an</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>angehalten von %1</translation>
    </message>
    <message>
        <source>image %1 of %2 has no fixed tag</source>
        <translation>das Image %1 von %2 hat kein festes Tag</translation>
    </message>
    <message>
        <source>images have fixed tags</source>
        <translation>die Images haben feste Tags</translation>
    </message>
    <message>
        <source>init container %1 runs them first</source>
        <translation>der Init-Container %1 führt sie zuerst aus</translation>
    </message>
    <message>
        <source>injected by the OpenTelemetry operator</source>
        <translation>eingefügt vom OpenTelemetry-Operator</translation>
    </message>
    <message>
        <source>instrument the service, or use recipe: custom</source>
        <translation>lassen Sie den Dienst messen, oder nehmen Sie recipe: custom</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain</source>
        <translation>steht weder in der Umgebung noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>is no native histogram</source>
        <translation>ist kein natives Histogramm</translation>
    </message>
    <message>
        <source>is not in the environment, and there is no keychain here</source>
        <translation>steht nicht in der Umgebung, und hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>is not the name of a credential</source>
        <translation>ist kein Name eines Zugangs</translation>
    </message>
    <message>
        <source>it begins with TIDEGATE_, like TIDEGATE_CI_TOKEN</source>
        <translation>er beginnt mit TIDEGATE_, wie TIDEGATE_CI_TOKEN</translation>
    </message>
    <message>
        <source>it ended in the middle of a line</source>
        <translation>es endete mitten in einer Zeile</translation>
    </message>
    <message>
        <source>it is known, but this version cannot do it yet</source>
        <translation>es ist bekannt, aber diese Version kann es noch nicht</translation>
    </message>
    <message>
        <source>it is listed anew</source>
        <translation>es wird neu aufgelistet</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a proxy's address</source>
        <translation>es ist keine Adresse eines Proxys</translation>
    </message>
    <message>
        <source>it is not seen</source>
        <translation>es ist nicht zu sehen</translation>
    </message>
    <message>
        <source>it is not the address of an HTTP server</source>
        <translation>es ist keine Adresse eines HTTP-Servers</translation>
    </message>
    <message>
        <source>it is opened again</source>
        <translation>es wird wieder geöffnet</translation>
    </message>
    <message>
        <source>it is opened again; look at what stands between: a proxy, a load balancer</source>
        <translation>es wird wieder geöffnet; sehen Sie nach, was dazwischen steht: ein Proxy, ein Load Balancer</translation>
    </message>
    <message>
        <source>it is read anew</source>
        <translation>es wird neu gelesen</translation>
    </message>
    <message>
        <source>it opens read-only; update this program to act</source>
        <translation>es öffnet sich nur zum Lesen; aktualisieren Sie dieses Programm, um zu handeln</translation>
    </message>
    <message>
        <source>it was not answered</source>
        <translation>es wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>its answer has neither traces nor metrics</source>
        <translation>seine Antwort hat weder Traces noch Metriken</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>seine Antwort hat keine Daten</translation>
    </message>
    <message>
        <source>its answer has no results</source>
        <translation>seine Antwort hat keine Ergebnisse</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>seine Antwort ist keine Liste</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <translation>seine Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>its native histograms have more buckets than can be held at once</source>
        <translation>seine nativen Histogramme haben mehr Buckets, als auf einmal gehalten werden können</translation>
    </message>
    <message>
        <source>kept apart by anti-affinity</source>
        <translation>durch Anti-Affinität getrennt</translation>
    </message>
    <message>
        <source>kept apart by preference</source>
        <translation>durch Vorliebe getrennt</translation>
    </message>
    <message>
        <source>labels tell the tracks apart</source>
        <translation>Labels unterscheiden die Spuren</translation>
    </message>
    <message>
        <source>last sample of the %1 is %2 old</source>
        <translation>die letzte Stichprobe der Spur %1 ist %2 alt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>liveness and readiness differ</source>
        <translation>Liveness und Readiness unterscheiden sich</translation>
    </message>
    <message>
        <source>liveness and readiness of %1 ask the same thing: a slow dependency would restart the pods</source>
        <translation>Liveness und Readiness von %1 fragen dasselbe: eine langsame Abhängigkeit würde die Pods neu starten</translation>
    </message>
    <message>
        <source>log in with your OpenID Connect tool again</source>
        <translation>melden Sie sich mit Ihrem OpenID-Connect-Werkzeug neu an</translation>
    </message>
    <message>
        <source>look at certificate-authority(-data) of the cluster</source>
        <translation>sehen Sie certificate-authority(-data) des Clusters nach</translation>
    </message>
    <message>
        <source>look at client-certificate(-data) of the user</source>
        <translation>sehen Sie client-certificate(-data) des Benutzers nach</translation>
    </message>
    <message>
        <source>look at data.state of the release's ConfigMap</source>
        <translation>sehen Sie data.state der ConfigMap des Release an</translation>
    </message>
    <message>
        <source>look at its stores</source>
        <translation>sehen Sie seine Speicher an</translation>
    </message>
    <message>
        <source>look at the API link in the header</source>
        <translation>sehen Sie die API-Verbindung in der Kopfzeile an</translation>
    </message>
    <message>
        <source>look at the API server</source>
        <translation>sehen Sie den API-Server an</translation>
    </message>
    <message>
        <source>look at the API server, or at what stands between</source>
        <translation>sehen Sie den API-Server an, oder was dazwischen steht</translation>
    </message>
    <message>
        <source>look at the kubeconfig with: tidegatectl kubeconfig --validate</source>
        <translation>prüfen Sie die kubeconfig mit: tidegatectl kubeconfig --validate</translation>
    </message>
    <message>
        <source>look at the receiver</source>
        <translation>sehen Sie den Empfänger an</translation>
    </message>
    <message>
        <source>look at the stores behind it</source>
        <translation>sehen Sie die Speicher dahinter an</translation>
    </message>
    <message>
        <source>look at the timeline before you give it again</source>
        <translation>sehen Sie in den Verlauf, bevor Sie ihn erneut geben</translation>
    </message>
    <message>
        <source>look at where its value comes from: a token, a token file, an impersonated name</source>
        <translation>sehen Sie nach, woher der Wert kommt: ein Token, eine Token-Datei, ein vorgegebener Name</translation>
    </message>
    <message>
        <source>look whether it has /api/v5/query_range</source>
        <translation>prüfen Sie, ob es /api/v5/query_range hat</translation>
    </message>
    <message>
        <source>look whether it waits for a login</source>
        <translation>prüfen Sie, ob es auf eine Anmeldung wartet</translation>
    </message>
    <message>
        <source>look whether the address is Alertmanager's, with its prefix</source>
        <translation>prüfen Sie, ob die Adresse die von Alertmanager ist, mit Präfix</translation>
    </message>
    <message>
        <source>look whether the address is Jaeger's query service</source>
        <translation>prüfen Sie, ob die Adresse die des Query-Dienstes von Jaeger ist</translation>
    </message>
    <message>
        <source>look whether the address is Tempo's query frontend</source>
        <translation>prüfen Sie, ob die Adresse die des Query-Frontends von Tempo ist</translation>
    </message>
    <message>
        <source>look whether the address is its API</source>
        <translation>prüfen Sie, ob die Adresse seine API ist</translation>
    </message>
    <message>
        <source>look whether the address is their API</source>
        <translation>prüfen Sie, ob die Adresse deren API ist</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server</source>
        <translation>prüfen Sie, ob dies die Adresse eines Kubernetes-API-Servers ist</translation>
    </message>
    <message>
        <source>look whether this is the address of a Kubernetes API server, and at what stands between</source>
        <translation>prüfen Sie, ob dies die Adresse eines Kubernetes-API-Servers ist, und was dazwischen steht</translation>
    </message>
    <message>
        <source>look whether this is the address of a Prometheus</source>
        <translation>prüfen Sie, ob dies die Adresse eines Prometheus ist</translation>
    </message>
    <message>
        <source>look whether this is the address of an HTTP server</source>
        <translation>prüfen Sie, ob dies die Adresse eines HTTP-Servers ist</translation>
    </message>
    <message>
        <source>lower their resolution where they are scraped (native_histogram_bucket_limit)</source>
        <translation>senken Sie ihre Auflösung dort, wo sie gelesen werden (native_histogram_bucket_limit)</translation>
    </message>
    <message>
        <source>maxSurge is %1 (practice: 1)</source>
        <translation>maxSurge ist %1 (üblich: 1)</translation>
    </message>
    <message>
        <source>maxUnavailable is %1, so capacity falls during a rollout</source>
        <translation>maxUnavailable ist %1, also sinkt die Kapazität beim Rollout</translation>
    </message>
    <message>
        <source>median answer %1 ms, budget %2 ms</source>
        <translation>Median der Antwort %1 ms, Budget %2 ms</translation>
    </message>
    <message>
        <source>mend the cause, then promote again</source>
        <translation>beheben Sie die Ursache, dann stufen Sie erneut hoch</translation>
    </message>
    <message>
        <source>mend the plan and open it again</source>
        <translation>berichtigen Sie den Plan und öffnen Sie ihn erneut</translation>
    </message>
    <message>
        <source>metrics look for %1=%2, the pods of %3 have %4</source>
        <translation>die Metriken suchen %1=%2, die Pods von %3 haben %4</translation>
    </message>
    <message>
        <source>missing: %1. What needs it is disabled with this reason.</source>
        <translation>es fehlt: %1. Was es braucht, ist mit diesem Grund gesperrt.</translation>
    </message>
    <message>
        <source>mount it: automountServiceAccountToken</source>
        <translation>binden Sie es ein: automountServiceAccountToken</translation>
    </message>
    <message>
        <source>multi-tenant mode on, isolation strict</source>
        <translation>Mandantenbetrieb ein, Trennung streng</translation>
    </message>
    <message>
        <source>name it in the plan: spec.metrics.prometheus: {url: …} or {service: namespace/name:port}</source>
        <translation>nennen Sie ihn im Plan: spec.metrics.prometheus: {url: …} oder {service: namespace/name:port}</translation>
    </message>
    <message>
        <source>name the one that counts by its context</source>
        <translation>nennen Sie den, der gilt, über seinen Kontext</translation>
    </message>
    <message>
        <source>narrow it by a namespace or a selector</source>
        <translation>grenzen Sie es mit einem Namespace oder Selektor ein</translation>
    </message>
    <message>
        <source>needs %1 more requests to be sure</source>
        <translation>braucht %1 weitere Anfragen, um sicher zu sein</translation>
    </message>
    <message>
        <source>neither SERVICE_VERSION nor a version label is set</source>
        <translation>weder SERVICE_VERSION noch ein Versions-Label ist gesetzt</translation>
    </message>
    <message>
        <source>no NetworkPolicy selects the pods</source>
        <translation>keine NetworkPolicy wählt die Pods aus</translation>
    </message>
    <message>
        <source>no Service is in sight</source>
        <translation>kein Service ist in Sicht</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus</source>
        <translation>kein Service dieses Clusters antwortet wie ein Prometheus</translation>
    </message>
    <message>
        <source>no Service of this cluster answers like a Prometheus: say under Prometheus where it is, and test again</source>
        <translation>kein Service dieses Clusters antwortet wie ein Prometheus: unter Prometheus angeben, wo es ist, und noch einmal prüfen</translation>
    </message>
    <message>
        <source>no Service selects these pods</source>
        <translation>kein Service wählt diese Pods aus</translation>
    </message>
    <message>
        <source>no ServiceMonitor, PodMonitor or annotation selects it</source>
        <translation>kein ServiceMonitor, PodMonitor und keine Annotation wählt es aus</translation>
    </message>
    <message>
        <source>no alerting rule about this service is in sight</source>
        <translation>keine Alarmregel über diesen Dienst ist in Sicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>no autoscaler</source>
        <translation>kein Autoscaler</translation>
    </message>
    <message>
        <source>no baseline: the latency trigger is off</source>
        <translation>keine Basislinie: der Latenz-Auslöser ist aus</translation>
    </message>
    <message>
        <source>no bucket ends at %1 ms: gates count what is slower than %2 ms, triggers what is slower than %3 ms</source>
        <translation>kein Bucket endet bei %1 ms: Schranken zählen, was langsamer ist als %2 ms, Auslöser, was langsamer ist als %3 ms</translation>
    </message>
    <message>
        <source>no configuration has been provided, try setting KUBERNETES_MASTER environment variable</source>
        <translation>es ist keine Konfiguration angegeben; setzen Sie etwa die Umgebungsvariable KUBERNETES_MASTER</translation>
    </message>
    <message>
        <source>no container has both probes</source>
        <translation>kein Container hat beide Sonden</translation>
    </message>
    <message>
        <source>no container is seen</source>
        <translation>kein Container ist zu sehen</translation>
    </message>
    <message>
        <source>no container serves a port</source>
        <translation>kein Container bietet einen Port an</translation>
    </message>
    <message>
        <source>no context chosen</source>
        <translation>kein Kontext gewählt</translation>
    </message>
    <message>
        <source>no context of your kubeconfig has this name</source>
        <translation>kein Kontext Ihrer kubeconfig hat diesen Namen</translation>
    </message>
    <message>
        <source>no database pool size is set</source>
        <translation>keine Größe des Datenbank-Pools ist gesetzt</translation>
    </message>
    <message>
        <source>no disruption budget selects the pods</source>
        <translation>kein Disruption Budget wählt die Pods aus</translation>
    </message>
    <message>
        <source>no duration was counted yet</source>
        <translation>noch keine Dauer wurde gezählt</translation>
    </message>
    <message>
        <source>no interval can be formed: every observation is tied</source>
        <translation>kein Intervall lässt sich bilden: alle Beobachtungen sind gleich</translation>
    </message>
    <message>
        <source>no literal secret in env</source>
        <translation>kein Geheimnis im Klartext in env</translation>
    </message>
    <message>
        <source>no loaded alerting rule names this service</source>
        <translation>keine geladene Alarmregel nennt diesen Dienst</translation>
    </message>
    <message>
        <source>no metric was judged</source>
        <translation>keine Metrik wurde beurteilt</translation>
    </message>
    <message>
        <source>no migration is seen in an init container or a Job</source>
        <translation>keine Migration ist in einem Init-Container oder Job zu sehen</translation>
    </message>
    <message>
        <source>no pod could be asked through the API server</source>
        <translation>kein Pod war über den API-Server zu fragen</translation>
    </message>
    <message>
        <source>no pod is asked for</source>
        <translation>kein Pod ist verlangt</translation>
    </message>
    <message>
        <source>no pod is asked for yet</source>
        <translation>noch kein Pod ist verlangt</translation>
    </message>
    <message>
        <source>no pod more is needed</source>
        <translation>kein weiterer Pod wird gebraucht</translation>
    </message>
    <message>
        <source>no pod names its dependencies</source>
        <translation>kein Pod nennt seine Abhängigkeiten</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>no points, and gaps count as 0</source>
        <translation>keine Punkte, und Lücken zählen als 0</translation>
    </message>
    <message>
        <source>no probe asks a port</source>
        <translation>keine Sonde fragt einen Port</translation>
    </message>
    <message>
        <source>no probe asks over HTTP</source>
        <translation>keine Sonde fragt über HTTP</translation>
    </message>
    <message>
        <source>no release is open</source>
        <translation>kein Release ist geöffnet</translation>
    </message>
    <message>
        <source>no request was counted yet</source>
        <translation>noch keine Anfrage wurde gezählt</translation>
    </message>
    <message>
        <source>no sample arrived in the last %1</source>
        <translation>in den letzten %1 kam keine Stichprobe an</translation>
    </message>
    <message>
        <source>no scan of %1 is there</source>
        <translation>es gibt keinen Scan von %1</translation>
    </message>
    <message>
        <source>no secret in ConfigMaps</source>
        <translation>kein Geheimnis in ConfigMaps</translation>
    </message>
    <message>
        <source>no share is planned yet</source>
        <translation>noch ist kein Anteil geplant</translation>
    </message>
    <message>
        <source>no shift beyond the tolerance</source>
        <translation>keine Verschiebung über die Toleranz hinaus</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>keine Quelle ist genannt</translation>
    </message>
    <message>
        <source>no span of %1 %2 yet, after %3 requests in %4</source>
        <translation>noch kein Span von %1 %2, nach %3 Anfragen in %4</translation>
    </message>
    <message>
        <source>no span of %1 at all, after %2 requests in %3</source>
        <translation>gar kein Span von %1, nach %2 Anfragen in %3</translation>
    </message>
    <message>
        <source>no span of %1 in %2, and how many requests it answered is not known</source>
        <translation>kein Span von %1 in %2, und wie viele Anfragen beantwortet wurden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>no vulnerability of severity %1 or above</source>
        <translation>keine Schwachstelle der Schwere %1 oder darüber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet; a plan begins the first</source>
        <translation>noch keine; ein Plan beginnt das erste</translation>
    </message>
    <message>
        <source>none: the latency trigger is off. Set metrics.baseline in the plan.</source>
        <translation>keine: der Latenz-Auslöser ist aus. Setzen Sie metrics.baseline im Plan.</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with no</source>
        <translation>trifft nicht zu: „%1“ wurde mit no beantwortet</translation>
    </message>
    <message>
        <source>not applicable: “%1” was answered with yes</source>
        <translation>trifft nicht zu: „%1“ wurde mit yes beantwortet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not worse than stable</source>
        <translation>nicht schlechter als Stable</translation>
    </message>
    <message>
        <source>nothing spreads the pods over nodes</source>
        <translation>nichts verteilt die Pods über Knoten</translation>
    </message>
    <message>
        <source>one Deployment, one track</source>
        <translation>ein Deployment, eine Spur</translation>
    </message>
    <message>
        <source>only a cluster can tell</source>
        <translation>das kann nur ein Cluster sagen</translation>
    </message>
    <message>
        <source>open it with the version that wrote it</source>
        <translation>öffnen Sie es mit der Version, die es geschrieben hat</translation>
    </message>
    <message>
        <source>open it without --read-only to act</source>
        <translation>öffnen Sie es ohne --read-only, um zu handeln</translation>
    </message>
    <message>
        <source>open its plan to begin it</source>
        <translation>öffnen Sie seinen Plan, um es zu beginnen</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>öffnen Sie zuerst eines</translation>
    </message>
    <message>
        <source>open the release with the version that wrote it</source>
        <translation>öffnen Sie das Release mit der Version, die es geschrieben hat</translation>
    </message>
    <message>
        <source>overridden by %1 and %2: %3</source>
        <translation>übergangen von %1 und %2: %3</translation>
    </message>
    <message>
        <source>overridden by %1: %2</source>
        <translation>übergangen von %1: %2</translation>
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
        <translation>p95 %1 ms &gt; %2 ms (%3 % von %4 Anfragen sind langsamer)</translation>
    </message>
    <message>
        <source>p95 %1 ms, limit %2 ms (n %3)</source>
        <translation>p95 %1 ms, Grenze %2 ms (n %3)</translation>
    </message>
    <message>
        <source>p95 %1 ms, provisional</source>
        <translation>p95 %1 ms, vorläufig</translation>
    </message>
    <message>
        <source>p95 below its gate</source>
        <translation>p95 unter seiner Schranke</translation>
    </message>
    <message>
        <source>p95 of the canary trebles; the latency trigger rolls back.</source>
        <translation>Das p95 des Canary verdreifacht sich; der Latenz-Auslöser rollt zurück.</translation>
    </message>
    <message>
        <source>p95: %1</source>
        <translation>p95: %1</translation>
    </message>
    <message>
        <source>pods are not seen</source>
        <translation>Pods sind nicht zu sehen</translation>
    </message>
    <message>
        <source>policies let no scrape in</source>
        <translation>die Policies lassen keine Abfrage herein</translation>
    </message>
    <message>
        <source>policies let no telemetry out to port %1</source>
        <translation>die Policies lassen keine Telemetrie hinaus zu Port %1</translation>
    </message>
    <message>
        <source>policies let scrapes in and telemetry out</source>
        <translation>die Policies lassen Abfragen herein und Telemetrie hinaus</translation>
    </message>
    <message>
        <source>port %1 of Service %2 leads to no port of %3</source>
        <translation>Port %1 von Service %2 führt zu keinem Port von %3</translation>
    </message>
    <message>
        <source>probe ports are declared</source>
        <translation>die Ports der Sonden sind erklärt</translation>
    </message>
    <message>
        <source>probe settings follow the practice</source>
        <translation>die Sonden sind eingestellt, wie es üblich ist</translation>
    </message>
    <message>
        <source>probes ask their own tier</source>
        <translation>die Sonden fragen ihre eigene Stufe</translation>
    </message>
    <message>
        <source>protocol %1 and the endpoint's port disagree</source>
        <translation>Protokoll %1 und der Port des Endpunkts passen nicht zusammen</translation>
    </message>
    <message>
        <source>put off by %1, and was due at %2: %3 answers for it</source>
        <translation>aufgeschoben von %1, fällig war es um %2: %3 steht dafür ein</translation>
    </message>
    <message>
        <source>put off from the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>aufgeschoben aus der Liste „%1“ von %2: %3. %4 steht dafür ein.</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. %4 answers for it.</source>
        <translation>aufgeschoben in die Liste „%1“ von %2: %3. %4 steht dafür ein.</translation>
    </message>
    <message>
        <source>put off to the list “%1” by %2: %3. Due at %4; %5 answers for it.</source>
        <translation>aufgeschoben in die Liste „%1“ von %2: %3. Fällig um %4; %5 steht dafür ein.</translation>
    </message>
    <message>
        <source>put the receiver's address there</source>
        <translation>tragen Sie dort die Adresse des Empfängers ein</translation>
    </message>
    <message>
        <source>put them into proxy-url</source>
        <translation>tragen Sie sie in proxy-url ein</translation>
    </message>
    <message>
        <source>quota %1 leaves room for %2 of %3 more pods</source>
        <translation>die Quota %1 lässt Platz für %2 von %3 weiteren Pods</translation>
    </message>
    <message>
        <source>quotas allow %1 more pods; what the nodes have left is not known: %2</source>
        <translation>die Quotas erlauben %1 weitere Pods; was die Knoten übrig haben, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>read empty token from file</source>
        <translation>die Datei enthält ein leeres Token</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>abgelehnt von %1: %2</translation>
    </message>
    <message>
        <source>replicas is set beside autoscaler %1: each apply sets the count back</source>
        <translation>replicas ist neben Autoscaler %1 gesetzt: jedes Apply setzt die Zahl zurück</translation>
    </message>
    <message>
        <source>requesting uid, groups or user-extra for the service account without impersonating a user</source>
        <translation>uid, groups oder user-extra verlangt, ohne einen Benutzer vorzugeben</translation>
    </message>
    <message>
        <source>resume it, or close it, before another plan begins</source>
        <translation>setzen Sie es fort oder schließen Sie es, bevor ein anderer Plan beginnt</translation>
    </message>
    <message>
        <source>revision %1 is kept</source>
        <translation>Revision %1 ist aufbewahrt</translation>
    </message>
    <message>
        <source>revisionHistoryLimit is 0: no revision is kept</source>
        <translation>revisionHistoryLimit ist 0: keine Revision wird aufbewahrt</translation>
    </message>
    <message>
        <source>roll back, or mend the cause and wait</source>
        <translation>rollen Sie zurück, oder beheben Sie die Ursache und warten Sie</translation>
    </message>
    <message>
        <source>room for %1 more pods is not known: %2</source>
        <translation>ob für %1 weitere Pods Platz ist, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>room for %1 pods, %2 are needed</source>
        <translation>Platz für %1 Pods, gebraucht werden %2</translation>
    </message>
    <message>
        <source>run the command by hand to see what it says</source>
        <translation>führen Sie den Befehl von Hand aus, um zu sehen, was er sagt</translation>
    </message>
    <message>
        <source>samples arrived in the last %1</source>
        <translation>in den letzten %1 kamen Stichproben an</translation>
    </message>
    <message>
        <source>samples of stable arrive</source>
        <translation>Stichproben von Stable kommen an</translation>
    </message>
    <message>
        <source>samples of the canary arrive</source>
        <translation>Stichproben des Canary kommen an</translation>
    </message>
    <message>
        <source>say by whom and where it is shown</source>
        <translation>sagen Sie, von wem und wo es zu sehen ist</translation>
    </message>
    <message>
        <source>schema, stage or plan is missing or not understood</source>
        <translation>schema, stage oder plan fehlt oder wird nicht verstanden</translation>
    </message>
    <message>
        <source>score %1, %2 passes</source>
        <translation>Punktzahl %1, bestanden ab %2</translation>
    </message>
    <message>
        <source>score %1, below %2</source>
        <translation>Punktzahl %1, unter %2</translation>
    </message>
    <message>
        <source>scraped every %1, the plan says %2</source>
        <translation>abgefragt alle %1, der Plan sagt %2</translation>
    </message>
    <message>
        <source>seq or at is missing</source>
        <translation>seq oder at fehlt</translation>
    </message>
    <message>
        <source>sessionAffinity ClientIP keeps users on one pod: shares are not what they seem</source>
        <translation>sessionAffinity ClientIP hält Nutzer auf einem Pod: die Anteile sind nicht, was sie scheinen</translation>
    </message>
    <message>
        <source>shared outage: %1</source>
        <translation>gemeinsame Störung: %1</translation>
    </message>
    <message>
        <source>slower than stable</source>
        <translation>langsamer als Stable</translation>
    </message>
    <message>
        <source>somebody else's change</source>
        <translation>die Änderung von jemand anderem</translation>
    </message>
    <message>
        <source>spans of %1 %2 arrive</source>
        <translation>Spans von %1 %2 kommen an</translation>
    </message>
    <message>
        <source>spans of %1 arrive, none of %2, after %3 requests in %4</source>
        <translation>Spans von %1 kommen an, keine von %2, nach %3 Anfragen in %4</translation>
    </message>
    <message>
        <source>spans of %1's pods arrive; they name no version</source>
        <translation>Spans der Pods von %1 kommen an; sie nennen keine Version</translation>
    </message>
    <message>
        <source>spread over %1</source>
        <translation>über %1 verteilt</translation>
    </message>
    <message>
        <source>stable %1 stays in place</source>
        <translation>Stable %1 bleibt stehen</translation>
    </message>
    <message>
        <source>start Tidegate without --rehearse to open a plan on a real cluster</source>
        <translation>starten Sie Tidegate ohne --rehearse, um einen Plan auf einem echten Cluster zu öffnen</translation>
    </message>
    <message>
        <source>strategy Recreate stops every pod first</source>
        <translation>die Strategie Recreate stoppt zuerst jeden Pod</translation>
    </message>
    <message>
        <source>surge 1, unavailable 0</source>
        <translation>Surge 1, unavailable 0</translation>
    </message>
    <message>
        <source>the %1 track is absent</source>
        <translation>die Spur %1 fehlt</translation>
    </message>
    <message>
        <source>the API server comes first</source>
        <translation>der API-Server kommt zuerst</translation>
    </message>
    <message>
        <source>the API server does not say; what it refuses will be told</source>
        <translation>der API-Server sagt es nicht; was er verweigert, wird gesagt</translation>
    </message>
    <message>
        <source>the API server took too long to list it</source>
        <translation>der API-Server brauchte zu lange, es aufzulisten</translation>
    </message>
    <message>
        <source>the Deployment has no annotation %1</source>
        <translation>das Deployment hat keine Annotation %1</translation>
    </message>
    <message>
        <source>the Deployment is not seen yet</source>
        <translation>das Deployment ist noch nicht zu sehen</translation>
    </message>
    <message>
        <source>the PEM holds no certificate</source>
        <translation>das PEM enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>the Service's endpoints are not known</source>
        <translation>die Endpunkte des Service sind nicht bekannt</translation>
    </message>
    <message>
        <source>the alerting rules are not known: %1</source>
        <translation>die Alarmregeln sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>the answer has no data</source>
        <translation>die Antwort hat keine Daten</translation>
    </message>
    <message>
        <source>the answer has none of the lists that GitHub or GitLab give</source>
        <translation>die Antwort hat keine der Listen, die GitHub oder GitLab geben</translation>
    </message>
    <message>
        <source>the answer is not a JSON object</source>
        <translation>die Antwort ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the answer was empty</source>
        <translation>die Antwort war leer</translation>
    </message>
    <message>
        <source>the answer was not a number</source>
        <translation>die Antwort war keine Zahl</translation>
    </message>
    <message>
        <source>the canary has no traffic yet</source>
        <translation>der Canary hat noch keinen Verkehr</translation>
    </message>
    <message>
        <source>the client key does not belong to the client certificate</source>
        <translation>der Client-Schlüssel gehört nicht zum Client-Zertifikat</translation>
    </message>
    <message>
        <source>the collector loses spans: %1 of %2 in %3</source>
        <translation>der Collector verliert Spans: %1 von %2 in %3</translation>
    </message>
    <message>
        <source>the collector takes spans and loses none; whose they are it does not say: confirm with a link</source>
        <translation>der Collector nimmt Spans an und verliert keine; wessen sie sind, sagt er nicht: bestätigen Sie es mit einem Link</translation>
    </message>
    <message>
        <source>the collector took no span in %1</source>
        <translation>der Collector nahm in %1 keinen Span an</translation>
    </message>
    <message>
        <source>the collector's counters are not in Prometheus</source>
        <translation>die Zähler des Collectors sind nicht in Prometheus</translation>
    </message>
    <message>
        <source>the connection is made anew by itself</source>
        <translation>die Verbindung wird von selbst neu aufgebaut</translation>
    </message>
    <message>
        <source>the counters of the %1 track are not known</source>
        <translation>die Zähler der Spur %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>the credentials did not come in time: the exec plugin still runs</source>
        <translation>die Zugangsdaten kamen nicht rechtzeitig: das Exec-Plugin läuft noch</translation>
    </message>
    <message>
        <source>the critical metric %1 is %2</source>
        <translation>die entscheidende Metrik %1 ist %2</translation>
    </message>
    <message>
        <source>the database pool is within 20 to 50</source>
        <translation>der Datenbank-Pool liegt zwischen 20 und 50</translation>
    </message>
    <message>
        <source>the document has nothing at %1</source>
        <translation>das Dokument hat nichts bei %1</translation>
    </message>
    <message>
        <source>the durations of the %1 track are not known</source>
        <translation>die Dauern der Spur %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>the ending names no format of a report</source>
        <translation>die Endung nennt kein Format eines Berichts</translation>
    </message>
    <message>
        <source>the image has no tag to compare the version with</source>
        <translation>das Image hat kein Tag, mit dem die Version zu vergleichen wäre</translation>
    </message>
    <message>
        <source>the keychain did not answer within 20 s</source>
        <translation>der Schlüsselbund hat 20 s lang nicht geantwortet</translation>
    </message>
    <message>
        <source>the line was changed or cut</source>
        <translation>die Zeile wurde verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>die Liste hat kein Ende</translation>
    </message>
    <message>
        <source>the list has no items</source>
        <translation>die Liste hat keine Einträge</translation>
    </message>
    <message>
        <source>the nodes have room for %1 more pods; the quotas are not known: %2</source>
        <translation>die Knoten haben Platz für %1 weitere Pods; die Quotas sind nicht bekannt: %2</translation>
    </message>
    <message>
        <source>the nodes have room for %1 of %2 more pods, by what pods request</source>
        <translation>die Knoten haben Platz für %1 von %2 weiteren Pods, nach dem, was Pods verlangen</translation>
    </message>
    <message>
        <source>the plan has this gate off</source>
        <translation>im Plan ist diese Schranke aus</translation>
    </message>
    <message>
        <source>the pool size may be set by %1, which is not in sight</source>
        <translation>die Poolgröße wird vielleicht von %1 gesetzt, das nicht in Sicht ist</translation>
    </message>
    <message>
        <source>the present revision becomes the way back</source>
        <translation>die jetzige Revision wird der Weg zurück</translation>
    </message>
    <message>
        <source>the release is not known yet</source>
        <translation>das Release ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>the release sets the canary's pods</source>
        <translation>das Release bestimmt die Pods des Canary</translation>
    </message>
    <message>
        <source>the scan of %1 does not say how many are %2</source>
        <translation>der Scan von %1 sagt nicht, wie viele %2 sind</translation>
    </message>
    <message>
        <source>the scrape failed</source>
        <translation>die Abfrage ist gescheitert</translation>
    </message>
    <message>
        <source>the selector of %1 also matches the pods of %2</source>
        <translation>der Selektor von %1 passt auch auf die Pods von %2</translation>
    </message>
    <message>
        <source>the series are equal</source>
        <translation>die Reihen sind gleich</translation>
    </message>
    <message>
        <source>the service account's token cannot be read or is empty</source>
        <translation>das Token des Service-Accounts ist nicht lesbar oder leer</translation>
    </message>
    <message>
        <source>the service declares no tenant isolation</source>
        <translation>der Dienst erklärt keine Mandantentrennung</translation>
    </message>
    <message>
        <source>the session was closed</source>
        <translation>die Sitzung wurde geschlossen</translation>
    </message>
    <message>
        <source>the shift is allowed</source>
        <translation>die Verschiebung ist erlaubt</translation>
    </message>
    <message>
        <source>the stable Deployment %1 is not there</source>
        <translation>das Stable-Deployment %1 ist nicht da</translation>
    </message>
    <message>
        <source>the stable Deployment is not in sight</source>
        <translation>das Stable-Deployment ist nicht in Sicht</translation>
    </message>
    <message>
        <source>the state was not written</source>
        <translation>der Zustand wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the watch ended at once, without an event</source>
        <translation>der Watch endete sofort, ohne ein Ereignis</translation>
    </message>
    <message>
        <source>the workload uses no secret</source>
        <translation>der Workload benutzt kein Geheimnis</translation>
    </message>
    <message>
        <source>there are a hundred or more, and not all were read</source>
        <translation>es sind hundert oder mehr, und nicht alle wurden gelesen</translation>
    </message>
    <message>
        <source>there is no %1: latency cannot be judged</source>
        <translation>%1 gibt es nicht: über die Latenz lässt sich nicht urteilen</translation>
    </message>
    <message>
        <source>there is no liveness or readiness probe</source>
        <translation>es gibt keine Liveness- oder Readiness-Sonde</translation>
    </message>
    <message>
        <source>there is no older revision</source>
        <translation>es gibt keine ältere Revision</translation>
    </message>
    <message>
        <source>there is no older revision in its history</source>
        <translation>in seiner Geschichte gibt es keine ältere Revision</translation>
    </message>
    <message>
        <source>there is no version to roll back to</source>
        <translation>es gibt keine Version, auf die zurückgerollt werden kann</translation>
    </message>
    <message>
        <source>there is none to ask for the collector's counters</source>
        <translation>es gibt keines, das man nach den Zählern des Collectors fragen kann</translation>
    </message>
    <message>
        <source>there is nothing to keep: the value is empty</source>
        <translation>es gibt nichts zu behalten: der Wert ist leer</translation>
    </message>
    <message>
        <source>this argument is one too many</source>
        <translation>dieses Argument ist eines zu viel</translation>
    </message>
    <message>
        <source>this is a rehearsal; its release is already here</source>
        <translation>dies ist eine Probe; ihr Release ist schon hier</translation>
    </message>
    <message>
        <source>this plan needs no approval</source>
        <translation>dieser Plan braucht keine Freigabe</translation>
    </message>
    <message>
        <source>this version shifts traffic by replicas or rolling only</source>
        <translation>diese Version verschiebt Verkehr nur über replicas oder rolling</translation>
    </message>
    <message>
        <source>tidegate --help lists the options</source>
        <translation>tidegate --help zählt die Optionen auf</translation>
    </message>
    <message>
        <source>too few points on both sides to compare yet</source>
        <translation>noch zu wenige Punkte auf beiden Seiten für einen Vergleich</translation>
    </message>
    <message>
        <source>too many notices wait</source>
        <translation>zu viele Meldungen warten</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Auslöser %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>try again; if it stays so, look at what stands between: a proxy, a load balancer</source>
        <translation>versuchen Sie es erneut; bleibt es so, sehen Sie nach, was dazwischen steht: ein Proxy, ein Load Balancer</translation>
    </message>
    <message>
        <source>type it, or pipe it in</source>
        <translation>tippen Sie es ein, oder leiten Sie es hinein</translation>
    </message>
    <message>
        <source>unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined</source>
        <translation>die Konfiguration im Cluster kann nicht geladen werden: KUBERNETES_SERVICE_HOST und KUBERNETES_SERVICE_PORT müssen gesetzt sein</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>use an exec credential plugin</source>
        <translation>nehmen Sie ein Exec-Plugin für Zugangsdaten</translation>
    </message>
    <message>
        <source>use recipe: custom with your own queries</source>
        <translation>nehmen Sie recipe: custom mit eigenen Abfragen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version %1 and image tag %2 disagree</source>
        <translation>Version %1 und Image-Tag %2 passen nicht zusammen</translation>
    </message>
    <message>
        <source>vulnerabilities: %1</source>
        <translation>Schwachstellen: %1</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>warten Sie einen Moment</translation>
    </message>
    <message>
        <source>waiting for the first complete view of the cluster</source>
        <translation>Warten auf das erste vollständige Bild des Clusters</translation>
    </message>
    <message>
        <source>what is behind a proxy knows no dry run</source>
        <translation>was hinter einem Proxy liegt, kennt keinen Probelauf</translation>
    </message>
    <message>
        <source>what the document has at %1 is no single value</source>
        <translation>was das Dokument bei %1 hat, ist kein einzelner Wert</translation>
    </message>
    <message>
        <source>whether Job %1 has finished, only a cluster can tell</source>
        <translation>ob Job %1 fertig ist, kann nur ein Cluster sagen</translation>
    </message>
    <message>
        <source>whether PrometheusRule %1 is loaded, only its Prometheus can tell</source>
        <translation>ob PrometheusRule %1 geladen ist, kann nur ihr Prometheus sagen</translation>
    </message>
    <message>
        <source>whether the alerts are muted is not known: %1</source>
        <translation>ob die Alarme gedämpft sind, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>which commit the image is of is not known: its pod template has no annotation org.opencontainers.image.revision</source>
        <translation>von welchem Commit das Image ist, ist nicht bekannt: seine Pod-Vorlage hat keine Annotation org.opencontainers.image.revision</translation>
    </message>
    <message>
        <source>within both limits</source>
        <translation>innerhalb beider Grenzen</translation>
    </message>
    <message>
        <source>without a plan there is one track</source>
        <translation>ohne Plan gibt es eine Spur</translation>
    </message>
    <message>
        <source>write it like FREQ=WEEKLY;BYDAY=FR</source>
        <translation>schreiben Sie es wie FREQ=WEEKLY;BYDAY=FR</translation>
    </message>
    <message>
        <source>write it like http://proxy:3128, https://proxy:443 or socks5://proxy:1080</source>
        <translation>schreiben Sie es wie http://proxy:3128, https://proxy:443 oder socks5://proxy:1080</translation>
    </message>
    <message>
        <source>write it like https://host:port</source>
        <translation>schreiben Sie es wie https://host:port</translation>
    </message>
</context>
<context>
    <name>tidegate::app::Desk</name>
    <message>
        <source>A link asks for it. %1 is left; it is guarded from here only while it is open.</source>
        <translation>Ein Link verlangt es. %1 wird verlassen; von hier wird es nur bewacht, solange es offen ist.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open %1 in %2?</source>
        <translation>%1 in %2 öffnen?</translation>
    </message>
    <message>
        <source>PDF, HTML, JSON and CSV (*.pdf *.html *.json *.csv)</source>
        <translation>PDF, HTML, JSON und CSV (*.pdf *.html *.json *.csv)</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.csv)</source>
        <translation>Bilder und Daten (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Plans (*.yaml *.yml *.json)</source>
        <translation>Pläne (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Release plan</source>
        <translation>Release-Plan</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>Release-Bericht</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>shifting traffic</source>
        <translation>verschiebt Verkehr</translation>
    </message>
</context>
<context>
    <name>tidegate::app::WallBoard</name>
    <message>
        <source> · seeing namespace %1</source>
        <translation> · sieht Namespace %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AbnormalList</name>
    <message>
        <source>1.  Roll back to %1…</source>
        <translation>1.  Auf %1 zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::AlarmStrip</name>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>Adopt or restore…</source>
        <translation>Übernehmen oder wiederherstellen…</translation>
    </message>
    <message>
        <source>All alarms and their next steps</source>
        <translation>Alle Alarme und ihre nächsten Schritte</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>Freigeben oder ablehnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare plans…</source>
        <translation>Pläne vergleichen…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>Hotfix…</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Neu aufbauen…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Nachprüfen…</translation>
    </message>
    <message>
        <source>What the alarm asks</source>
        <translation>Was der Alarm will</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>What to do now (%1)</source>
        <translation>Was jetzt zu tun ist (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartCard</name>
    <message>
        <source>%1 requests in 5 min · %2</source>
        <translation>%1 Anfragen in 5 min · %2</translation>
    </message>
    <message>
        <source>%1 requests in the last 5 min of the run</source>
        <translation>%1 Anfragen in den letzten 5 min des Laufs</translation>
    </message>
    <message>
        <source>Canary's line</source>
        <translation>Linie des Canary</translation>
    </message>
    <message>
        <source>Copy the queries</source>
        <translation>Abfragen kopieren</translation>
    </message>
    <message>
        <source>ERROR RATE</source>
        <translation>FEHLERRATE</translation>
    </message>
    <message>
        <source>Export as picture or data…</source>
        <translation>Als Bild oder Daten exportieren…</translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation>Live folgen</translation>
    </message>
    <message>
        <source>Follow now again (L)</source>
        <translation>Wieder dem Jetzt folgen (L)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>P95-LATENZ</translation>
    </message>
    <message>
        <source>Paused · %1 new</source>
        <translation>Steht · %1 neu</translation>
    </message>
    <message>
        <source>STALE: Prometheus is not heard</source>
        <translation>VERALTET: Prometheus ist nicht zu hören</translation>
    </message>
    <message>
        <source>Stable a week before, dotted</source>
        <translation>Stable eine Woche davor, gepunktet</translation>
    </message>
    <message>
        <source>Stable's line</source>
        <translation>Linie von stable</translation>
    </message>
    <message>
        <source>The charts follow now</source>
        <translation>Die Diagramme folgen der Gegenwart</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>Die Ansicht danach</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Die Ansicht davor</translation>
    </message>
    <message>
        <source>The view stands still since %1; alarms, gates and rollback do not. Follow now again (L)</source>
        <translation>Die Ansicht steht seit %1; Alarme, Schranken und Rollback nicht. Wieder der Gegenwart folgen (L)</translation>
    </message>
    <message>
        <source>The whole release, live</source>
        <translation>Das ganze Release, live</translation>
    </message>
    <message>
        <source>This phase</source>
        <translation>Diese Phase</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Was davor geschah</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Was danach geschah</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Basislinie %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>difference %1 (%2 … %3)</source>
        <translation>Differenz %1 (%2 … %3)</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>keine Basislinie</translation>
    </message>
    <message>
        <source>p95 as a table…</source>
        <translation>p95 als Tabelle…</translation>
    </message>
    <message>
        <source>p95 on a logarithmic scale</source>
        <translation>p95 auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>stable %1</source>
        <translation>Stable %1</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>der Canary hat keinen Verkehr</translation>
    </message>
    <message>
        <source>the canary's line is hidden; it is measured and judged all the same (C)</source>
        <translation>die Linie des Canary ist ausgeblendet; gemessen und beurteilt wird er trotzdem (C)</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1 rows · Ctrl+C copies what is chosen · Esc closes</source>
        <translation>%1 Zeilen · Strg+C kopiert die Auswahl · Esc schließt</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChartsWindow</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts of %1 · Tidegate</source>
        <translation>Diagramme von %1 · Tidegate</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ChecklistCard</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 · complete</source>
        <translation>%1 · vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete except %n put off</source>
        <translation><numerusform>%1 · vollständig bis auf %n aufgeschobenen</numerusform><numerusform>%1 · vollständig bis auf %n aufgeschobenen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 · complete with %n overridden</source>
        <translation><numerusform>%1 · vollständig mit %n übergangenen</numerusform><numerusform>%1 · vollständig mit %n übergangenen</numerusform></translation>
    </message>
    <message>
        <source>%1 · no items in this plan</source>
        <translation>%1 · keine Punkte in diesem Plan</translation>
    </message>
    <message>
        <source>%1 · reopened · %2 of %3</source>
        <translation>%1 · wieder offen · %2 von %3</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>CHECKLIST</source>
        <translation>CHECKLISTE</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the item</source>
        <translation>Den Punkt bestätigen</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>I have read what changed meanwhile</source>
        <translation>Ich habe gelesen, was sich inzwischen geändert hat</translation>
    </message>
    <message>
        <source>It needs a value, or a link to where it is shown: a bare tick proves nothing.</source>
        <translation>Es braucht einen Wert oder einen Link, wo es zu sehen ist: ein bloßer Haken beweist nichts.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Space confirm · N note · D put off · O override · F1 why</source>
        <translation>Leertaste bestätigen · N Notiz · D aufschieben · O übergehen · F1 warum</translation>
    </message>
    <message>
        <source>Value or link that shows it</source>
        <translation>Wert oder Link, der es zeigt</translation>
    </message>
    <message>
        <source>value or link that shows it</source>
        <translation>Wert oder Link, der es zeigt</translation>
    </message>
    <message>
        <source>yes or no, and why</source>
        <translation>ja oder nein (yes/no), und warum</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>Sie waren hier</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::CommandPalette</name>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, nicht möglich: %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter does it · Esc closes</source>
        <translation>↑↓ wählen · Eingabe ausführen · Esc schließen</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Zurück zur ersten Seite</translation>
    </message>
    <message>
        <source>CONTEXTS OF YOUR KUBECONFIG</source>
        <translation>KONTEXTE IHRER KUBECONFIG</translation>
    </message>
    <message>
        <source>Choose a context at the left</source>
        <translation>Wählen Sie links einen Kontext</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>From a Deployment that is in the cluster</source>
        <translation>Aus einem Deployment, das im Cluster ist</translation>
    </message>
    <message>
        <source>It asks the API server who you are and what you may do, looks for Prometheus and for releases, and takes a few seconds.</source>
        <translation>Sie fragt den API-Server, wer man ist und was man darf, sucht Prometheus und Releases und dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>No context was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>Kein Kontext gefunden. Setzen Sie KUBECONFIG, oder starten Sie mit --kubeconfig DATEI.</translation>
    </message>
    <message>
        <source>No release is here yet. Propose a plan from a Deployment that is in the cluster, or open a plan that you have.</source>
        <translation>Hier ist noch kein Release. Einen Plan aus einem Deployment im Cluster vorschlagen lassen oder einen vorhandenen öffnen.</translation>
    </message>
    <message>
        <source>No request that writes can leave this program: it is refused where requests are sent.</source>
        <translation>Keine schreibende Anfrage kann dieses Programm verlassen: sie wird dort verweigert, wo Anfragen gesendet werden.</translation>
    </message>
    <message>
        <source>OPEN A RELEASE</source>
        <translation>EIN RELEASE ÖFFNEN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a cluster read-only</source>
        <translation>Einen Cluster nur lesend öffnen</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Einen Plan öffnen…</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Propose a plan…</source>
        <translation>Plan vorschlagen…</translation>
    </message>
    <message>
        <source>Service, through the API server</source>
        <translation>Service, über den API-Server</translation>
    </message>
    <message>
        <source>THE TEST</source>
        <translation>DIE PRÜFUNG</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is written before a release is approved or promoted.</source>
        <translation>Die Prüfung liest nur. Geschrieben wird erst, wenn ein Release freigegeben oder hochgestuft wird.</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>Where Prometheus is</source>
        <translation>Wo Prometheus ist</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>find it in the cluster</source>
        <translation>im Cluster finden</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::ConsoleWindow</name>
    <message>
        <source>%1 earlier ones</source>
        <translation>%1 frühere</translation>
    </message>
    <message>
        <source>%1 finds any act, and says why one is not possible now. All keys are under %2.</source>
        <translation>%1 findet jede Handlung und sagt, warum eine gerade nicht geht. Alle Tasten stehen unter %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A rehearsal</source>
        <translation>Eine Probe</translation>
    </message>
    <message>
        <source>Adopt or restore what somebody else changed…</source>
        <translation>Übernehmen oder wiederherstellen, was jemand anders geändert hat…</translation>
    </message>
    <message>
        <source>Alarm load of this month…</source>
        <translation>Alarmlast dieses Monats…</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>All releases of all clusters…</source>
        <translation>Alle Releases aller Cluster…</translation>
    </message>
    <message>
        <source>Another plan: compare, offer, adopt…</source>
        <translation>Ein anderer Plan: vergleichen, anbieten, übernehmen…</translation>
    </message>
    <message>
        <source>Approve or Reject…</source>
        <translation>Freigeben oder ablehnen…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Um Freigabe bitten</translation>
    </message>
    <message>
        <source>Before, during and after. Most items are ticked by the machine with its evidence, and lose their tick when it turns bad. Yours you confirm with Space.</source>
        <translation>Davor, während und danach. Die meisten Punkte hakt die Maschine mit Nachweis ab und nimmt den Haken zurück, wenn es schlecht wird. Ihre bestätigen Sie mit der Leertaste.</translation>
    </message>
    <message>
        <source>Blue is the new version, grey the old one. The strip below is their difference, with how sure it is. Drag to look closer, %1 to follow live again.</source>
        <translation>Blau ist die neue Version, grau die alte. Der Streifen darunter ist ihr Unterschied und wie sicher er ist. Ziehen zeigt mehr, %1 folgt wieder live.</translation>
    </message>
    <message>
        <source>Canary against stable</source>
        <translation>Canary gegen stable</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Diagramme: %1</translation>
    </message>
    <message>
        <source>Charts: copy a link to what they show</source>
        <translation>Diagramme: Link auf das Gezeigte kopieren</translation>
    </message>
    <message>
        <source>Charts: copy the queries</source>
        <translation>Diagramme: Abfragen kopieren</translation>
    </message>
    <message>
        <source>Charts: export as picture or data…</source>
        <translation>Diagramme: als Bild oder Daten speichern…</translation>
    </message>
    <message>
        <source>Charts: in a window of their own</source>
        <translation>Diagramme: in eigenem Fenster</translation>
    </message>
    <message>
        <source>Charts: last day</source>
        <translation>Diagramme: letzter Tag</translation>
    </message>
    <message>
        <source>Charts: last hour</source>
        <translation>Diagramme: letzte Stunde</translation>
    </message>
    <message>
        <source>Charts: last week</source>
        <translation>Diagramme: letzte Woche</translation>
    </message>
    <message>
        <source>Charts: whole release, live</source>
        <translation>Diagramme: ganzes Release, live</translation>
    </message>
    <message>
        <source>Close the suspended way of %1</source>
        <translation>Den ausgesetzten Weg von %1 schließen</translation>
    </message>
    <message>
        <source>Copy a link to this release</source>
        <translation>Link zu diesem Release kopieren</translation>
    </message>
    <message>
        <source>Copy the kubectl fallback for a rollback</source>
        <translation>Die kubectl-Befehle für ein Zurückrollen kopieren</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Thema</translation>
    </message>
    <message>
        <source>Each phase sends more traffic to the new version, the canary, and then watches it for a week. You see where it is, and what each phase still waits for.</source>
        <translation>Jede Phase gibt der neuen Version, dem Canary, mehr Verkehr und beobachtet sie dann eine Woche. Sie sehen, wo es steht und worauf jede Phase noch wartet.</translation>
    </message>
    <message>
        <source>Every act and finding with its time and its person, pods, evidence, changes, and the journal that can be proved.</source>
        <translation>Jede Handlung und jeder Befund mit Zeit und Person, Pods, Nachweise, Änderungen und das Journal, das sich beweisen lässt.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles nach Namen</translation>
    </message>
    <message>
        <source>Held: nothing is promoted until you resume.</source>
        <translation>Angehalten: nichts wird hochgestuft, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hotfix %1…</source>
        <translation>Hotfix %1…</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>Hotfix…</translation>
    </message>
    <message>
        <source>How long requests take</source>
        <translation>Wie lange Anfragen dauern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Thema</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>Neues Release…</translation>
    </message>
    <message>
        <source>No answer: look at the timeline before you give it again.</source>
        <translation>Keine Antwort: Sehen Sie in den Verlauf, bevor Sie ihn erneut geben.</translation>
    </message>
    <message>
        <source>Not sent: another release was opened before its turn came.</source>
        <translation>Nicht gesendet: Bevor es an der Reihe war, wurde ein anderes Release geöffnet.</translation>
    </message>
    <message>
        <source>Not sent: the command before it took too long. Look, then give it again.</source>
        <translation>Nicht gesendet: Der Befehl davor hat zu lange gedauert. Sehen Sie nach, dann geben Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Not sent: your hold or rollback came first.</source>
        <translation>Nicht gesendet: Ihr Anhalten oder Zurückrollen kam zuerst.</translation>
    </message>
    <message>
        <source>Note for the timeline…</source>
        <translation>Notiz für den Verlauf…</translation>
    </message>
    <message>
        <source>Prometheus does not answer</source>
        <translation>Prometheus antwortet nicht</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Hochstufen…</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>Release-Bericht</translation>
    </message>
    <message>
        <source>Release report…</source>
        <translation>Release-Bericht…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1, which the hotfix suspended</source>
        <translation>%1 fortsetzen, das der Hotfix ausgesetzt hat</translation>
    </message>
    <message>
        <source>Resumed: the soak goes on.</source>
        <translation>Fortgesetzt: die Beobachtung läuft weiter.</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>Auf %1 zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Says what happened, since when, and what to do. Nothing has to be searched for.</source>
        <translation>Sagt, was geschah, seit wann und was zu tun ist. Nichts muss gesucht werden.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The one thing that can be done next, and what is missing when it cannot. Gates open by themselves when what they measure is good.</source>
        <translation>Das eine, was als Nächstes geht, und was fehlt, wenn es nicht geht. Schranken öffnen sich selbst, wenn ihre Messung gut ist.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>The way to 100 %</source>
        <translation>Der Weg zu 100 %</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times in your own zone</source>
        <translation>Zeiten in Ihrer Zone</translation>
    </message>
    <message>
        <source>Tour of this window</source>
        <translation>Rundgang durch dieses Fenster</translation>
    </message>
    <message>
        <source>Two clicks, or %1: it is never blocked, not by a form, not by a freeze, not by missing data.</source>
        <translation>Zwei Klicks oder %1: nie gesperrt, nicht durch ein Formular, nicht durch eine Sperrzeit, nicht durch fehlende Daten.</translation>
    </message>
    <message>
        <source>Weeks pass in minutes, and slow down when it gets exciting. Stop the clock, skip a day, or let something go wrong. Nothing here is real.</source>
        <translation>Wochen vergehen in Minuten und werden langsamer, wenn es spannend wird. Uhr anhalten, einen Tag überspringen oder etwas schiefgehen lassen. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What would other settings have done?…</source>
        <translation>Was hätten andere Einstellungen getan?…</translation>
    </message>
    <message>
        <source>You were here %1 ago. Since then: %2</source>
        <translation>Sie waren vor %1 hier. Seitdem: %2</translation>
    </message>
    <message>
        <source>You were here %1 ago; nothing has changed since.</source>
        <translation>Sie waren vor %1 hier; seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>a rehearsal is nowhere else</source>
        <translation>eine Probe gibt es nirgends sonst</translation>
    </message>
    <message>
        <source>a rollback is running</source>
        <translation>ein Zurückrollen läuft</translation>
    </message>
    <message>
        <source>an act is running</source>
        <translation>eine Handlung läuft</translation>
    </message>
    <message>
        <source>it is running</source>
        <translation>es läuft</translation>
    </message>
    <message>
        <source>no release is running</source>
        <translation>kein Release läuft</translation>
    </message>
    <message>
        <source>nobody else changed anything</source>
        <translation>niemand anders hat etwas geändert</translation>
    </message>
    <message>
        <source>p95: 95 of 100 requests are faster than this. Dashed lines are gates, dotted ones triggers that roll back by themselves.</source>
        <translation>p95: 95 von 100 Anfragen sind schneller. Gestrichelte Linien sind Schranken, gepunktete Auslöser, die von selbst zurückrollen.</translation>
    </message>
    <message>
        <source>the canary has no traffic</source>
        <translation>der Canary hat keinen Verkehr</translation>
    </message>
    <message>
        <source>the plan that was opened is the one that rules</source>
        <translation>der geöffnete Plan ist der, der gilt</translation>
    </message>
    <message>
        <source>the release does not exist yet</source>
        <translation>das Release gibt es noch nicht</translation>
    </message>
    <message>
        <source>the run is over</source>
        <translation>der Lauf ist vorbei</translation>
    </message>
    <message>
        <source>they show all of it and follow now; the link to this release does that</source>
        <translation>sie zeigen alles und folgen dem Jetzt; das tut der Link auf dieses Release</translation>
    </message>
    <message>
        <source>you asked for it; a second person approves</source>
        <translation>Sie haben darum gebeten; eine zweite Person gibt frei</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::FirstRun</name>
    <message>
        <source>%1 contexts found in your kubeconfig.</source>
        <translation>%1 Kontexte in Ihrer Kubeconfig gefunden.</translation>
    </message>
    <message>
        <source>A simulated cluster and four weeks in five minutes. Nothing real is touched. Choose how it goes wrong:</source>
        <translation>Ein simulierter Cluster und vier Wochen in fünf Minuten. Nichts Echtes wird berührt. Wählen Sie, wie es schiefgeht:</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>No kubeconfig was found. Set KUBECONFIG, or start with --kubeconfig FILE.</source>
        <translation>Keine Kubeconfig gefunden. Setzen Sie KUBECONFIG, oder starten Sie mit --kubeconfig DATEI.</translation>
    </message>
    <message>
        <source>One context found in your kubeconfig.</source>
        <translation>Ein Kontext in Ihrer Kubeconfig gefunden.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>Nur lesend öffnen…</translation>
    </message>
    <message>
        <source>See everything, change nothing: no request that writes can leave this program. For the wall, for learning, for audits.</source>
        <translation>Alles sehen, nichts ändern: keine schreibende Anfrage kann dieses Programm verlassen. Für die Wand, zum Lernen, für Audits.</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Die Probe beginnen</translation>
    </message>
    <message>
        <source>Tab moves · Enter does it · %1 finds every command once a release is open</source>
        <translation>Tab bewegt · Eingabe führt aus · %1 findet jeden Befehl, sobald ein Release offen ist</translation>
    </message>
    <message>
        <source>Take a service from 0 to 100 % of production, with evidence, and back in two clicks.</source>
        <translation>Bringen Sie einen Dienst von 0 auf 100 % der Produktion, mit Nachweisen, und in zwei Klicks zurück.</translation>
    </message>
    <message>
        <source>Tidegate</source>
        <translation>Tidegate</translation>
    </message>
    <message>
        <source>Try a rehearsal</source>
        <translation>Eine Probe versuchen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Header</name>
    <message>
        <source>%1 not heard yet</source>
        <translation>%1 noch nicht gehört</translation>
    </message>
    <message>
        <source>%1 silent for %2</source>
        <translation>%1 seit %2 still</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl finden</translation>
    </message>
    <message>
        <source>Find a command (%1)</source>
        <translation>Einen Befehl finden (%1)</translation>
    </message>
    <message>
        <source>Nothing to roll back: the canary has no traffic</source>
        <translation>Nichts zurückzurollen: der Canary hat keinen Verkehr</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurückrollen</translation>
    </message>
    <message>
        <source>Rolling back… %1 %</source>
        <translation>Rollt zurück… %1 %</translation>
    </message>
    <message>
        <source>The rollback is running already</source>
        <translation>Das Zurückrollen läuft schon</translation>
    </message>
    <message>
        <source>Two clicks; never blocked (%1)</source>
        <translation>Zwei Klicks; nie gesperrt (%1)</translation>
    </message>
    <message>
        <source>guarded by %1</source>
        <translation>bewacht von %1</translation>
    </message>
    <message>
        <source>guarded by this console</source>
        <translation>bewacht von dieser Konsole</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>vor %1 gehört</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody evaluates the rollback triggers</source>
        <translation>niemand wertet die Auslöser fürs Zurückrollen aus</translation>
    </message>
    <message>
        <source>unguarded</source>
        <translation>unbewacht</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::NextCard</name>
    <message>
        <source>Allow promotion again</source>
        <translation>Hochstufen wieder erlauben</translation>
    </message>
    <message>
        <source>Approval is asked for</source>
        <translation>Um Freigabe wurde gebeten</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Ask for approval now</source>
        <translation>Jetzt um Freigabe bitten</translation>
    </message>
    <message>
        <source>Copy kubectl fallback</source>
        <translation>kubectl-Befehle kopieren</translation>
    </message>
    <message>
        <source>Finish the rollback</source>
        <translation>Das Zurückrollen zu Ende bringen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hotfix…</source>
        <translation>Hotfix…</translation>
    </message>
    <message>
        <source>Intent written</source>
        <translation>Absicht geschrieben</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
    <message>
        <source>No release has begun: there is nothing to hold</source>
        <translation>Kein Release hat begonnen: es gibt nichts anzuhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop promotion; triggers stay armed</source>
        <translation>Hochstufen anhalten; Auslöser bleiben scharf</translation>
    </message>
    <message>
        <source>The commands that bring traffic back without this program</source>
        <translation>Die Befehle, die den Verkehr ohne dieses Programm zurückbringen</translation>
    </message>
    <message>
        <source>possible from &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>möglich ab &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>jetzt möglich</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewModel</name>
    <message>
        <source>%1 % of traffic</source>
        <translation>%1 % des Verkehrs</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::OverviewPage</name>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>All releases of the chosen clusters</source>
        <translation>Alle Releases der gewählten Cluster</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Zurück zu %1 (Esc)</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Filter the releases</source>
        <translation>Releases filtern</translation>
    </message>
    <message>
        <source>GUARDIAN</source>
        <translation>WÄCHTER</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
    <message>
        <source>New release…</source>
        <translation>Neues Release…</translation>
    </message>
    <message>
        <source>No cluster is chosen. Choose some with the button Clusters.</source>
        <translation>Kein Cluster ist gewählt. Wählen Sie welche mit dem Knopf Cluster.</translation>
    </message>
    <message>
        <source>No release has these words. Esc shows all.</source>
        <translation>Kein Release hat diese Wörter. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>No release in the chosen clusters. New release… begins one.</source>
        <translation>Kein Release in den gewählten Clustern. Neues Release… beginnt eines.</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>RELEASE</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation>VERKEHR</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>filter by any word ( / )</source>
        <translation>nach Wörtern filtern ( / )</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PhaseTrack</name>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 ready · %3 % · stable %4</source>
        <translation>%1 von %2 bereit · %3 % · Stable %4</translation>
    </message>
    <message>
        <source>%1 soak</source>
        <translation>%1 Beobachtungszeit</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Click a phase to see its stretch of the charts</source>
        <translation>Ein Klick auf eine Phase zeigt ihren Abschnitt der Diagramme</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>canary %1 · %2 % · %3 of %4 ready</source>
        <translation>Canary %1 · %2 % · %3 von %4 bereit</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>rolled back after %1</source>
        <translation>zurückgerollt nach %1</translation>
    </message>
    <message>
        <source>traffic is not known: the Service's endpoints are not seen</source>
        <translation>der Verkehr ist nicht bekannt: die Endpunkte des Service sind nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::PlotItem</name>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>dotted: stable, a week before</source>
        <translation>gepunktet: Stable, eine Woche davor</translation>
    </message>
    <message>
        <source>nothing is known of a week before</source>
        <translation>über die Woche davor ist nichts bekannt</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalFrame</name>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real</source>
        <translation>Probe: nichts hier ist echt</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::RehearsalStrip</name>
    <message>
        <source>+1 d</source>
        <translation>+1 T</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>All is well again</source>
        <translation>Alles ist wieder gut</translation>
    </message>
    <message>
        <source>Both lose the database</source>
        <translation>Beide verlieren die Datenbank</translation>
    </message>
    <message>
        <source>Explain each part of the window</source>
        <translation>Jeden Teil des Fensters erklären</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Half the speed</source>
        <translation>Halbe Geschwindigkeit</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>Let something go wrong</source>
        <translation>Etwas schiefgehen lassen</translation>
    </message>
    <message>
        <source>Prometheus stops</source>
        <translation>Prometheus fällt aus</translation>
    </message>
    <message>
        <source>REHEARSAL CLOCK</source>
        <translation>PROBENUHR</translation>
    </message>
    <message>
        <source>Skip a day</source>
        <translation>Einen Tag überspringen</translation>
    </message>
    <message>
        <source>Skip an hour</source>
        <translation>Eine Stunde überspringen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The API server is away for ten minutes</source>
        <translation>Der API-Server ist zehn Minuten weg</translation>
    </message>
    <message>
        <source>The canary fails requests</source>
        <translation>Der Canary lässt Anfragen scheitern</translation>
    </message>
    <message>
        <source>The canary gets slow</source>
        <translation>Der Canary wird langsam</translation>
    </message>
    <message>
        <source>The canary loses its database</source>
        <translation>Der Canary verliert seine Datenbank</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Trouble…</source>
        <translation>Störung…</translation>
    </message>
    <message>
        <source>Twice the speed</source>
        <translation>Doppelte Geschwindigkeit</translation>
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
        <translation>Releases filtern</translation>
    </message>
    <message>
        <source>RELEASES</source>
        <translation>RELEASES</translation>
    </message>
    <message>
        <source>RELEASES · %1</source>
        <translation>RELEASES · %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Releases of the cluster</source>
        <translation>Releases des Clusters</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Sheet</name>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · Plan %2</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::TabsCard</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the row's query or patch</source>
        <translation>Abfrage oder Patch der Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the row's query or patch (Ctrl+C)</source>
        <translation>Abfrage oder Patch der Zeile kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No evidence yet: Prometheus and the pods are being asked.</source>
        <translation>Noch keine Nachweise: Prometheus und die Pods werden gefragt.</translation>
    </message>
    <message>
        <source>No pods of either track are seen.</source>
        <translation>Es sind keine Pods der beiden Spuren zu sehen.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is done, seen and noted appears here.</source>
        <translation>Es ist noch nichts geschehen. Was getan, gesehen und notiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing was written to the cluster yet.</source>
        <translation>Es wurde noch nichts in den Cluster geschrieben.</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>The journal begins with the first act.</source>
        <translation>Das Journal beginnt mit der ersten Handlung.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Toast</name>
    <message>
        <source>Undo (%1)</source>
        <translation>Zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::Tray</name>
    <message>
        <source>End Tidegate</source>
        <translation>Tidegate beenden</translation>
    </message>
    <message>
        <source>Open Tidegate</source>
        <translation>Tidegate öffnen</translation>
    </message>
</context>
<context>
    <name>tidegate::ui::WallWindow</name>
    <message>
        <source>%1 alarms</source>
        <translation>%1 Alarme</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Releases</translation>
    </message>
    <message>
        <source>%1 rolling back</source>
        <translation>%1 rollen zurück</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 Alarm</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 Release</translation>
    </message>
    <message>
        <source>API %1, metrics %2</source>
        <translation>API %1, Metriken %2</translation>
    </message>
    <message>
        <source>FLOOD · %1 alarms in 10 min</source>
        <translation>FLUT · %1 Alarme in 10 min</translation>
    </message>
    <message>
        <source>NOT LIVE · what is shown is old</source>
        <translation>NICHT LIVE · was zu sehen ist, ist alt</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>No release is followed yet. One appears here as soon as it begins.</source>
        <translation>Noch wird keinem Release gefolgt. Eines erscheint hier, sobald es beginnt.</translation>
    </message>
    <message>
        <source>Tidegate wall</source>
        <translation>Tidegate-Wand</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>first %1, %2</source>
        <translation>zuerst %1, %2</translation>
    </message>
    <message>
        <source>freeze %1 begins %2</source>
        <translation>Sperrzeit %1 beginnt %2</translation>
    </message>
    <message>
        <source>live: </source>
        <translation>live: </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not live: </source>
        <translation>nicht live: </translation>
    </message>
    <message>
        <source>page %1 of %2 · %3 more</source>
        <translation>Seite %1 von %2 · %3 weitere</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source> · in &lt; 1 h</source>
        <translation> · in &lt; 1 h</translation>
    </message>
    <message>
        <source> · in ~%1 h</source>
        <translation> · in ~%1 h</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>HELD by %1</source>
        <translation>ANGEHALTEN von %1</translation>
    </message>
    <message>
        <source>NOT LIVE</source>
        <translation>NICHT LIVE</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>ZURÜCKGEROLLT</translation>
    </message>
    <message>
        <source>ROLLING BACK</source>
        <translation>ROLLT ZURÜCK</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <source>UNGUARDED</source>
        <translation>UNBEWACHT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>after-list %1 of %2</source>
        <translation>Danach-Liste %1 von %2</translation>
    </message>
    <message>
        <source>held since %1: %2</source>
        <translation>angehalten seit %1: %2</translation>
    </message>
    <message>
        <source>next: %1 % %2</source>
        <translation>als Nächstes: %1 % %2</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>kein Verkehr</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>jetzt möglich</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
</TS>
