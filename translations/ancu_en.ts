<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>cli::BackupVerbs</name>
    <message numerus="yes">
        <source>Restored %1: %Ln household(s).</source>
        <translation>
            <numerusform>Restored %1: %Ln household.</numerusform>
            <numerusform>Restored %1: %Ln households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replaced file, %Ln change(s) newer, is kept as %1.</source>
        <translation>
            <numerusform>The replaced file, %Ln change newer, is kept as %1.</numerusform>
            <numerusform>The replaced file, %Ln changes newer, is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) with the same content after the restore: %1</source>
        <translation>
            <numerusform>%Ln table with the same content after the restore: %1</numerusform>
            <numerusform>%Ln tables with the same content after the restore: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CaseVerbs</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ListVerbs</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln list(s)</source>
        <translation>
            <numerusform>Take in %Ln list</numerusform>
            <numerusform>Take in %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) on %1</source>
        <translation>
            <numerusform>%Ln household on %1</numerusform>
            <numerusform>%Ln households on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) found</source>
        <translation>
            <numerusform>%Ln household found</numerusform>
            <numerusform>%Ln households found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PairVerbs</name>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same family</source>
        <translation>
            <numerusform>%Ln pair may be the same family</numerusform>
            <numerusform>%Ln pairs may be the same family</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PlaceVerbs</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) of divided communes are not assigned to a unit on %1.</source>
        <translation>
            <numerusform>%Ln household of divided communes is not assigned to a unit on %1.</numerusform>
            <numerusform>%Ln households of divided communes are not assigned to a unit on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hamlet(s) changed.</source>
        <translation>
            <numerusform>%Ln hamlet changed.</numerusform>
            <numerusform>%Ln hamlets changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::RegisterVerbs</name>
    <message numerus="yes">
        <source>Made %1: %Ln household(s).</source>
        <translation>
            <numerusform>Made %1: %Ln household.</numerusform>
            <numerusform>Made %1: %Ln households.</numerusform>
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
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ExtraField</name>
    <message numerus="yes">
        <source>%Ln household(s) have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.</source>
        <translation>
            <numerusform>%Ln household has an answer to “%1” that the changed field could not keep: “%2”. Keep the field and add a new one.</numerusform>
            <numerusform>%Ln households have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</source>
        <translation>
            <numerusform>%Ln household has an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</numerusform>
            <numerusform>%Ln households have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</numerusform>
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
        <source>%Ln journal entry(s) belong to no unit</source>
        <translation>
            <numerusform>%Ln journal entry belongs to no unit</numerusform>
            <numerusform>%Ln journal entries belong to no unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known head(s) belong to a file that was replaced by a restore, as the history tells</source>
        <translation>
            <numerusform>%Ln known head belongs to a file that was replaced by a restore, as the history tells</numerusform>
            <numerusform>%Ln known heads belong to a file that was replaced by a restore, as the history tells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %Ln entry(ies) was erased, as the law on personal data provides</source>
        <translation>
            <numerusform>the text of %Ln entry was erased, as the law on personal data provides</numerusform>
            <numerusform>the text of %Ln entries was erased, as the law on personal data provides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdjustDialog</name>
    <message numerus="yes">
        <source>Change “%1” by %2, %Ln row(s)? A signed decision cannot be undone; only another decision changes the list again.</source>
        <translation>
            <numerusform>Change “%1” by %2, %Ln row? A signed decision cannot be undone; only another decision changes the list again.</numerusform>
            <numerusform>Change “%1” by %2, %Ln rows? A signed decision cannot be undone; only another decision changes the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AlikePage</name>
    <message numerus="yes">
        <source>%Ln pair(s) left</source>
        <translation>
            <numerusform>%Ln pair left</numerusform>
            <numerusform>%Ln pairs left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the same number</source>
        <translation>
            <numerusform>%Ln with the same number</numerusform>
            <numerusform>%Ln with the same number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppraiseDialog</name>
    <message numerus="yes">
        <source>As of %1, %Ln case(s) stand out; they are the first.</source>
        <translation>
            <numerusform>As of %1, %Ln case stands out; it is the first.</numerusform>
            <numerusform>As of %1, %Ln cases stand out; they are the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message numerus="yes">
        <source>%Ln case(s) cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.</source>
        <translation>
            <numerusform>%Ln case cannot be approved. Mend what stands against it, or refuse or suspend it and take it off the list.</numerusform>
            <numerusform>%Ln cases cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve “%1”, %Ln case(s), by %2? A signed decision cannot be undone; only another decision changes the list.</source>
        <translation>
            <numerusform>Approve “%1”, %Ln case, by %2? A signed decision cannot be undone; only another decision changes the list.</numerusform>
            <numerusform>Approve “%1”, %Ln cases, by %2? A signed decision cannot be undone; only another decision changes the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupDesk</name>
    <message numerus="yes">
        <source>The register was restored: %Ln household(s).</source>
        <translation>
            <numerusform>The register was restored: %Ln household.</numerusform>
            <numerusform>The register was restored: %Ln households.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupSettingsDialog</name>
    <message numerus="yes">
        <source>%Ln backup(s), the newest of %1</source>
        <translation>
            <numerusform>%Ln backup, of %1</numerusform>
            <numerusform>%Ln backups, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln household(s)</source>
        <translation>
            <numerusform>Edit %Ln household</numerusform>
            <numerusform>Edit %Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CasesPage</name>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditPlanPanel</name>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken and stay(s) as before</source>
        <translation>
            <numerusform>%Ln cannot be taken and stays as before</numerusform>
            <numerusform>%Ln cannot be taken and stay as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are/is the same already</source>
        <translation>
            <numerusform>%Ln is the same already</numerusform>
            <numerusform>%Ln are the same already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EligibilityPage</name>
    <message numerus="yes">
        <source>Has the commune confirmed for the %Ln chosen household(s) that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Has the commune confirmed for the %Ln chosen household that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</numerusform>
            <numerusform>Has the commune confirmed for the %Ln chosen households that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the commune&apos;s check of %Ln household(s)</source>
        <translation>
            <numerusform>Confirm the commune&apos;s check of %Ln household</numerusform>
            <numerusform>Confirm the commune&apos;s check of %Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) cannot be judged yet, because lists do not say everything. Most often facts are missing for: %1.</source>
        <translation>
            <numerusform>%Ln household cannot be judged yet, because lists do not say everything. Most often facts are missing for: %1.</numerusform>
            <numerusform>%Ln households cannot be judged yet, because lists do not say everything. Most often facts are missing for: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowDialog</name>
    <message numerus="yes">
        <source>%Ln open complaint(s).</source>
        <translation>
            <numerusform>%Ln open complaint.</numerusform>
            <numerusform>%Ln open complaints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HamletAssignmentDialog</name>
    <message numerus="yes">
        <source>%Ln hamlet(s) chosen</source>
        <translation>
            <numerusform>%Ln hamlet chosen</numerusform>
            <numerusform>%Ln hamlets chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, open each of them and enter its hamlet.</source>
        <translation>
            <numerusform>%Ln household of divided communes has no hamlet. Choose “Not assigned to a new commune” on the left of the window, open it and enter its hamlet.</numerusform>
            <numerusform>%Ln households of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, open each of them and enter its hamlet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln hamlet(s) of divided communes</source>
        <translation>
            <numerusform>Assign %Ln hamlet of divided communes</numerusform>
            <numerusform>Assign %Ln hamlets of divided communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdCells</name>
    <message numerus="yes">
        <source>%Ln pasted row(s) lie(s) below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</source>
        <translation>
            <numerusform>%Ln pasted row lies below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</numerusform>
            <numerusform>%Ln pasted rows lie below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Paste %Ln cell</numerusform>
            <numerusform>Paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln household(s)</source>
        <translation>
            <numerusform>%1 of %Ln household</numerusform>
            <numerusform>%1 of %Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdColumns</name>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln open question</numerusform>
            <numerusform>%Ln open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdList</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdSummary</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPage</name>
    <message numerus="yes">
        <source>Delete %Ln household(s)</source>
        <translation>
            <numerusform>Delete %Ln household</numerusform>
            <numerusform>Delete %Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How were the %Ln question(s) of %1 settled? It stands in the history.</source>
        <translation>
            <numerusform>How was the %Ln question of %1 settled? It stands in the history.</numerusform>
            <numerusform>How were the %Ln questions of %1 settled? It stands in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakePage</name>
    <message numerus="yes">
        <source>Reading %Ln list(s)</source>
        <translation>
            <numerusform>Reading %Ln list</numerusform>
            <numerusform>Reading %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln list(s)</source>
        <translation>
            <numerusform>Take in %Ln list</numerusform>
            <numerusform>Take in %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) were entered or changed.</source>
        <translation>
            <numerusform>%Ln household was entered or changed.</numerusform>
            <numerusform>%Ln households were entered or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) said nothing new.</source>
        <translation>
            <numerusform>%Ln row said nothing new.</numerusform>
            <numerusform>%Ln rows said nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked copy(s) were written.</source>
        <translation>
            <numerusform>%Ln marked copy was written.</numerusform>
            <numerusform>%Ln marked copies were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because they were not ticked.</source>
        <translation>
            <numerusform>%Ln row was not taken in, because it was not ticked.</numerusform>
            <numerusform>%Ln rows were not taken in, because they were not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because their commune is not known.</source>
        <translation>
            <numerusform>%Ln row was not taken in, because its commune is not known.</numerusform>
            <numerusform>%Ln rows were not taken in, because their commune is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because no household can be made of them.</source>
        <translation>
            <numerusform>%Ln row was not taken in, because no household can be made of it.</numerusform>
            <numerusform>%Ln rows were not taken in, because no household can be made of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <comment>the place where points wait</comment>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakeReview</name>
    <message numerus="yes">
        <source>%Ln file(s) need a look; choose one on the left.</source>
        <translation>
            <numerusform>%Ln file needs a look; choose it on the left.</numerusform>
            <numerusform>%Ln files need a look; choose one on the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were not recognised.</source>
        <translation>
            <numerusform>%Ln column was not recognised.</numerusform>
            <numerusform>%Ln columns were not recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) of “%1” belong to no known commune yet: choose the file and its commune, or untick the rows.</source>
        <translation>
            <numerusform>%Ln row of “%1” belongs to no known commune yet: choose the file and its commune, or untick the row.</numerusform>
            <numerusform>%Ln rows of “%1” belong to no known commune yet: choose the file and its commune, or untick the rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListDesk</name>
    <message numerus="yes">
        <source>%Ln case(s) were agreed to. The others stay where they are; their votes are recorded:</source>
        <translation>
            <numerusform>%Ln case was agreed to. The others stay where they are; their votes are recorded:</numerusform>
            <numerusform>%Ln cases were agreed to. The others stay where they are; their votes are recorded:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListOverview</name>
    <message numerus="yes">
        <source>adjusted %Ln time(s)</source>
        <translation>
            <numerusform>adjusted %Ln time</numerusform>
            <numerusform>adjusted %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListProgress</name>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln open complaint</numerusform>
            <numerusform>%Ln open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adjusted %Ln time(s), last by %1</source>
        <translation>
            <numerusform>adjusted %Ln time, last by %1</numerusform>
            <numerusform>adjusted %Ln times, last by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListedColumns</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new house(s)</source>
        <translation>
            <numerusform>%Ln new house</numerusform>
            <numerusform>%Ln new houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln repair</numerusform>
            <numerusform>%Ln repairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListsPage</name>
    <message numerus="yes">
        <source>Take %Ln household(s) off the list</source>
        <translation>
            <numerusform>Take %Ln household off the list</numerusform>
            <numerusform>Take %Ln households off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze “%1”? From now on it prints the same for ever, with %Ln household(s). Later changes to a household do not change it any more.</source>
        <translation>
            <numerusform>Freeze “%1”? From now on it prints the same for ever, with %Ln household. Later changes to a household do not change it any more.</numerusform>
            <numerusform>Freeze “%1”? From now on it prints the same for ever, with %Ln households. Later changes to a household do not change it any more.</numerusform>
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
        <source>%1 household(s) of divided communes are not assigned to a new commune, so its lists lack them.</source>
        <translation>
            <numerusform>%1 household of divided communes is not assigned to a new commune, so its lists lack it.</numerusform>
            <numerusform>%1 households of divided communes are not assigned to a new commune, so its lists lack them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) to clear up</source>
        <translation>
            <numerusform>%Ln point to clear up</numerusform>
            <numerusform>%Ln points to clear up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %Ln household(s)</source>
        <translation>
            <numerusform>at %Ln household</numerusform>
            <numerusform>at %Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingDialog</name>
    <message numerus="yes">
        <source>Minutes of a hamlet meeting: %Ln case(s)</source>
        <translation>
            <numerusform>Minutes of a hamlet meeting: %Ln case</numerusform>
            <numerusform>Minutes of a hamlet meeting: %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter the minutes of a hamlet meeting: %Ln case(s)</source>
        <translation>
            <numerusform>Enter the minutes of a hamlet meeting: %Ln case</numerusform>
            <numerusform>Enter the minutes of a hamlet meeting: %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeFields</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity paper(s)</source>
        <translation>
            <numerusform>%Ln identity paper</numerusform>
            <numerusform>%Ln identity papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>%Ln survey</numerusform>
            <numerusform>%Ln surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier support(s)</source>
        <translation>
            <numerusform>%Ln earlier support</numerusform>
            <numerusform>%Ln earlier supports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln obstacle</numerusform>
            <numerusform>%Ln obstacles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OpenCasesDialog</name>
    <message numerus="yes">
        <source>%Ln case(s) will be opened</source>
        <translation>
            <numerusform>%Ln case will be opened</numerusform>
            <numerusform>%Ln cases will be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) cannot get one</source>
        <translation>
            <numerusform>%Ln household cannot get one</numerusform>
            <numerusform>%Ln households cannot get one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln case(s)</source>
        <translation>
            <numerusform>Open %Ln case</numerusform>
            <numerusform>Open %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueList</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordWarnings</name>
    <message numerus="yes">
        <source>To be looked at: %Ln</source>
        <translation>
            <numerusform>To be looked at: %Ln</numerusform>
            <numerusform>To be looked at: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>… and %Ln more list(s).</source>
        <translation>
            <numerusform>… and %Ln more list.</numerusform>
            <numerusform>… and %Ln more lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no register that can be read now. The backup holds %Ln household(s).</source>
        <translation>
            <numerusform>There is no register that can be read now. The backup holds %Ln household.</numerusform>
            <numerusform>There is no register that can be read now. The backup holds %Ln households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that the register does not have now would come back.</source>
        <translation>
            <numerusform>%Ln change that the register does not have now would come back.</numerusform>
            <numerusform>%Ln changes that the register does not have now would come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) would be lost.</source>
        <translation>
            <numerusform>%Ln change would be lost.</numerusform>
            <numerusform>%Ln changes would be lost.</numerusform>
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
    <name>ui::StepDialog</name>
    <message numerus="yes">
        <source>%1: %Ln case(s)</source>
        <translation>
            <numerusform>%1: %Ln case</numerusform>
            <numerusform>%1: %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) take the step</source>
        <translation>
            <numerusform>%Ln case takes the step</numerusform>
            <numerusform>%Ln cases take the step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot and stay(s) behind</source>
        <translation>
            <numerusform>%Ln cannot and stays behind</numerusform>
            <numerusform>%Ln cannot and stay behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(and %Ln more)</numerusform>
            <numerusform>(and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubmissionPage</name>
    <message numerus="yes">
        <source>%Ln complaint(s) are still open; settle them first.</source>
        <translation>
            <numerusform>%Ln complaint is still open; settle it first.</numerusform>
            <numerusform>%Ln complaints are still open; settle them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerifyDialog</name>
    <message numerus="yes">
        <source>Make a list of %Ln case(s)</source>
        <translation>
            <numerusform>Make a list of %Ln case</numerusform>
            <numerusform>Make a list of %Ln cases</numerusform>
        </translation>
    </message>
</context>
</TS>
