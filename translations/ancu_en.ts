<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>MergeFields</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity paper(s)</source>
        <translation>
            <numerusform>%n identity paper</numerusform>
            <numerusform>%n identity papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier support(s)</source>
        <translation>
            <numerusform>%n earlier support</numerusform>
            <numerusform>%n earlier supports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>%n obstacle</numerusform>
            <numerusform>%n obstacles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::BackupVerbs</name>
    <message numerus="yes">
        <source>Restored %1: %n household(s).</source>
        <translation>
            <numerusform>Restored %1: %n household.</numerusform>
            <numerusform>Restored %1: %n households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replaced file, %n change(s) newer, is kept as %1.</source>
        <translation>
            <numerusform>The replaced file, %n change newer, is kept as %1.</numerusform>
            <numerusform>The replaced file, %n changes newer, is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) with the same content after the restore: %1</source>
        <translation>
            <numerusform>%n table with the same content after the restore: %1</numerusform>
            <numerusform>%n tables with the same content after the restore: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ListVerbs</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n list(s)</source>
        <translation>
            <numerusform>Take in %n list</numerusform>
            <numerusform>Take in %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) on %1</source>
        <translation>
            <numerusform>%n household on %1</numerusform>
            <numerusform>%n households on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) found</source>
        <translation>
            <numerusform>%n household found</numerusform>
            <numerusform>%n households found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PairVerbs</name>
    <message numerus="yes">
        <source>%n pair(s) may be the same family</source>
        <translation>
            <numerusform>%n pair may be the same family</numerusform>
            <numerusform>%n pairs may be the same family</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PlaceVerbs</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of divided communes are not assigned to a unit on %1.</source>
        <translation>
            <numerusform>%n household of divided communes is not assigned to a unit on %1.</numerusform>
            <numerusform>%n households of divided communes are not assigned to a unit on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hamlet(s) changed.</source>
        <translation>
            <numerusform>%n hamlet changed.</numerusform>
            <numerusform>%n hamlets changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::RegisterVerbs</name>
    <message numerus="yes">
        <source>Made %1: %n household(s).</source>
        <translation>
            <numerusform>Made %1: %n household.</numerusform>
            <numerusform>Made %1: %n households.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::CheckWords</name>
    <message numerus="yes">
        <source>%1 page(s) of the file</source>
        <translation>
            <numerusform>%1 page of the file</numerusform>
            <numerusform>%1 pages of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 table(s)</source>
        <translation>
            <numerusform>%1 table</numerusform>
            <numerusform>%1 tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(ies) of the journal</source>
        <translation>
            <numerusform>%1 entry of the journal</numerusform>
            <numerusform>%1 entries of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 known head(s) of the journal</source>
        <translation>
            <numerusform>%1 known head of the journal</numerusform>
            <numerusform>%1 known heads of the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ExtraField</name>
    <message numerus="yes">
        <source>%n household(s) have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.</source>
        <translation>
            <numerusform>%n household has an answer to “%1” that the changed field could not keep: “%2”. Keep the field and add a new one.</numerusform>
            <numerusform>%n households have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</source>
        <translation>
            <numerusform>%n household has an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</numerusform>
            <numerusform>%n households have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::PrintedCode</name>
    <message numerus="yes">
        <source>Everything up to then stands as it was when the paper was made; %1 change(s) came later.</source>
        <translation>
            <numerusform>Everything up to then stands as it was when the paper was made; %1 change came later.</numerusform>
            <numerusform>Everything up to then stands as it was when the paper was made; %1 changes came later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Verify</name>
    <message numerus="yes">
        <source>%n journal entry(s) belong to no unit</source>
        <translation>
            <numerusform>%n journal entry belongs to no unit</numerusform>
            <numerusform>%n journal entries belong to no unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known head(s) belong to a file that was replaced by a restore, as the history tells</source>
        <translation>
            <numerusform>%n known head belongs to a file that was replaced by a restore, as the history tells</numerusform>
            <numerusform>%n known heads belong to a file that was replaced by a restore, as the history tells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n entry(ies) was erased, as the law on personal data provides</source>
        <translation>
            <numerusform>the text of %n entry was erased, as the law on personal data provides</numerusform>
            <numerusform>the text of %n entries was erased, as the law on personal data provides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdjustDialog</name>
    <message numerus="yes">
        <source>Change “%1” by %2, %n row(s)? A signed decision cannot be undone; only another decision changes the list again.</source>
        <translation>
            <numerusform>Change “%1” by %2, %n row? A signed decision cannot be undone; only another decision changes the list again.</numerusform>
            <numerusform>Change “%1” by %2, %n rows? A signed decision cannot be undone; only another decision changes the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AlikePage</name>
    <message numerus="yes">
        <source>%n pair(s) left</source>
        <translation>
            <numerusform>%n pair left</numerusform>
            <numerusform>%n pairs left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same number</source>
        <translation>
            <numerusform>%n with the same number</numerusform>
            <numerusform>%n with the same number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppraiseDialog</name>
    <message numerus="yes">
        <source>As of %1, %n case(s) stand out; they are the first.</source>
        <translation>
            <numerusform>As of %1, %n case stands out; it is the first.</numerusform>
            <numerusform>As of %1, %n cases stand out; they are the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message numerus="yes">
        <source>%n case(s) cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.</source>
        <translation>
            <numerusform>%n case cannot be approved. Mend what stands against it, or refuse or suspend it and take it off the list.</numerusform>
            <numerusform>%n cases cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve “%1”, %n case(s), by %2? A signed decision cannot be undone; only another decision changes the list.</source>
        <translation>
            <numerusform>Approve “%1”, %n case, by %2? A signed decision cannot be undone; only another decision changes the list.</numerusform>
            <numerusform>Approve “%1”, %n cases, by %2? A signed decision cannot be undone; only another decision changes the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupDesk</name>
    <message numerus="yes">
        <source>The register was restored: %n household(s).</source>
        <translation>
            <numerusform>The register was restored: %n household.</numerusform>
            <numerusform>The register was restored: %n households.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupSettingsDialog</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1</source>
        <translation>
            <numerusform>%n backup, of %1</numerusform>
            <numerusform>%n backups, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n household(s)</source>
        <translation>
            <numerusform>Edit %n household</numerusform>
            <numerusform>Edit %n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditPlanPanel</name>
    <message numerus="yes">
        <source>%n cell(s) change</source>
        <translation>
            <numerusform>%n cell changes</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken and stay(s) as before</source>
        <translation>
            <numerusform>%n cannot be taken and stays as before</numerusform>
            <numerusform>%n cannot be taken and stay as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are/is the same already</source>
        <translation>
            <numerusform>%n is the same already</numerusform>
            <numerusform>%n are the same already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EligibilityPage</name>
    <message numerus="yes">
        <source>Has the commune confirmed for the %n chosen household(s) that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Has the commune confirmed for the %n chosen household that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</numerusform>
            <numerusform>Has the commune confirmed for the %n chosen households that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the commune&apos;s check of %n household(s)</source>
        <translation>
            <numerusform>Confirm the commune&apos;s check of %n household</numerusform>
            <numerusform>Confirm the commune&apos;s check of %n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowDialog</name>
    <message numerus="yes">
        <source>%n open complaint(s).</source>
        <translation>
            <numerusform>%n open complaint.</numerusform>
            <numerusform>%n open complaints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HamletAssignmentDialog</name>
    <message numerus="yes">
        <source>%n hamlet(s) chosen</source>
        <translation>
            <numerusform>%n hamlet chosen</numerusform>
            <numerusform>%n hamlets chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, open each of them and enter its hamlet.</source>
        <translation>
            <numerusform>%n household of divided communes has no hamlet. Choose “Not assigned to a new commune” on the left of the window, open it and enter its hamlet.</numerusform>
            <numerusform>%n households of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, open each of them and enter its hamlet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n hamlet(s) of divided communes</source>
        <translation>
            <numerusform>Assign %n hamlet of divided communes</numerusform>
            <numerusform>Assign %n hamlets of divided communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdCells</name>
    <message numerus="yes">
        <source>%n pasted row(s) lie(s) below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</source>
        <translation>
            <numerusform>%n pasted row lies below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</numerusform>
            <numerusform>%n pasted rows lie below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n household(s)</source>
        <translation>
            <numerusform>%1 of %n household</numerusform>
            <numerusform>%1 of %n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdColumns</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdList</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdSummary</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPage</name>
    <message numerus="yes">
        <source>Delete %n household(s)</source>
        <translation>
            <numerusform>Delete %n household</numerusform>
            <numerusform>Delete %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How were the %n question(s) of %1 settled? It stands in the history.</source>
        <translation>
            <numerusform>How was the %n question of %1 settled? It stands in the history.</numerusform>
            <numerusform>How were the %n questions of %1 settled? It stands in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakePage</name>
    <message numerus="yes">
        <source>Reading %n list(s)</source>
        <translation>
            <numerusform>Reading %n list</numerusform>
            <numerusform>Reading %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n list(s)</source>
        <translation>
            <numerusform>Take in %n list</numerusform>
            <numerusform>Take in %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were entered or changed.</source>
        <translation>
            <numerusform>%n household was entered or changed.</numerusform>
            <numerusform>%n households were entered or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) said nothing new.</source>
        <translation>
            <numerusform>%n row said nothing new.</numerusform>
            <numerusform>%n rows said nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in.</source>
        <translation>
            <numerusform>%n row could not be taken in.</numerusform>
            <numerusform>%n rows could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left a question that waits on the page of households.</source>
        <translation>
            <numerusform>%n row left a question that waits on the page of households.</numerusform>
            <numerusform>%n rows left a question that waits on the page of households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked copy(s) were written.</source>
        <translation>
            <numerusform>%n marked copy was written.</numerusform>
            <numerusform>%n marked copies were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakeReview</name>
    <message numerus="yes">
        <source>%n file(s) need a look; choose one on the left.</source>
        <translation>
            <numerusform>%n file needs a look; choose it on the left.</numerusform>
            <numerusform>%n files need a look; choose one on the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were not recognised.</source>
        <translation>
            <numerusform>%n column was not recognised.</numerusform>
            <numerusform>%n columns were not recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Accept %Ln row</numerusform>
            <numerusform>&amp;Accept %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListDesk</name>
    <message numerus="yes">
        <source>%n case(s) were agreed to. The others stay where they are; their votes are recorded:</source>
        <translation>
            <numerusform>%n case was agreed to. The others stay where they are; their votes are recorded:</numerusform>
            <numerusform>%n cases were agreed to. The others stay where they are; their votes are recorded:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListOverview</name>
    <message numerus="yes">
        <source>adjusted %n time(s)</source>
        <translation>
            <numerusform>adjusted %n time</numerusform>
            <numerusform>adjusted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListProgress</name>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adjusted %n time(s), last by %1</source>
        <translation>
            <numerusform>adjusted %n time, last by %1</numerusform>
            <numerusform>adjusted %n times, last by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListedColumns</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new house(s)</source>
        <translation>
            <numerusform>%n new house</numerusform>
            <numerusform>%n new houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListsPage</name>
    <message numerus="yes">
        <source>Take %n household(s) off the list</source>
        <translation>
            <numerusform>Take %n household off the list</numerusform>
            <numerusform>Take %n households off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze “%1”? From now on it prints the same for ever, with %n household(s). Later changes to a household do not change it any more.</source>
        <translation>
            <numerusform>Freeze “%1”? From now on it prints the same for ever, with %n household. Later changes to a household do not change it any more.</numerusform>
            <numerusform>Freeze “%1”? From now on it prints the same for ever, with %n households. Later changes to a household do not change it any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%1 household(s)</source>
        <translation>
            <numerusform>%1 household</numerusform>
            <numerusform>%1 households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open question(s)</source>
        <translation>
            <numerusform>%1 open question</numerusform>
            <numerusform>%1 open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 household(s) of divided communes are not assigned to a new commune, so its lists lack them.</source>
        <translation>
            <numerusform>%1 household of divided communes is not assigned to a new commune, so its lists lack it.</numerusform>
            <numerusform>%1 households of divided communes are not assigned to a new commune, so its lists lack them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingDialog</name>
    <message numerus="yes">
        <source>Minutes of a hamlet meeting: %n case(s)</source>
        <translation>
            <numerusform>Minutes of a hamlet meeting: %n case</numerusform>
            <numerusform>Minutes of a hamlet meeting: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter the minutes of a hamlet meeting: %n case(s)</source>
        <translation>
            <numerusform>Enter the minutes of a hamlet meeting: %n case</numerusform>
            <numerusform>Enter the minutes of a hamlet meeting: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordWarnings</name>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>To be looked at: %n</numerusform>
            <numerusform>To be looked at: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>… and %n more list(s).</source>
        <translation>
            <numerusform>… and %n more list.</numerusform>
            <numerusform>… and %n more lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no register that can be read now. The backup holds %n household(s).</source>
        <translation>
            <numerusform>There is no register that can be read now. The backup holds %n household.</numerusform>
            <numerusform>There is no register that can be read now. The backup holds %n households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the register does not have now would come back.</source>
        <translation>
            <numerusform>%n change that the register does not have now would come back.</numerusform>
            <numerusform>%n changes that the register does not have now would come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n change would be lost.</numerusform>
            <numerusform>%n changes would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectedCells</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filled cell(s)</source>
        <translation>
            <numerusform>%1 filled cell</numerusform>
            <numerusform>%1 filled cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubmissionPage</name>
    <message numerus="yes">
        <source>%n complaint(s) are still open; settle them first.</source>
        <translation>
            <numerusform>%n complaint is still open; settle it first.</numerusform>
            <numerusform>%n complaints are still open; settle them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerifyDialog</name>
    <message numerus="yes">
        <source>Make a list of %n case(s)</source>
        <translation>
            <numerusform>Make a list of %n case</numerusform>
            <numerusform>Make a list of %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
