package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts of a record that specialist services, other services and the law add to it. */
@ApplicationScoped
class AroundItems {

    @Inject private SafetyItemsReader safety;
    @Inject private JusticeItemsReader justice;
    @Inject private MeasureItemsReader measures;
    @Inject private PracticeItemsReader practice;
    @Inject private JointItemsReader joint;
    @Inject private AccessItemsReader access;
    @Inject private DataItemsReader data;
    @Inject private EqualityItemsReader equality;
    @Inject private ToldItems told;
    @Inject private CareItemsReader care;

    /** What was told without a referral, and what was decided about the data of this person. */
    List<RecordItem> ofPerson(long personId, long organisationId) {
        List<RecordItem> items = new ArrayList<>();
        items.addAll(told.aboutPerson(personId));
        items.add(equality.of(personId).item(RecordSource.EQUALITY, personId, null));
        items.add(data.of(personId, organisationId).item(RecordSource.DATA, personId, null));
        return found(items);
    }

    List<RecordItem> ofReferral(long referralId) {
        List<RecordItem> items = new ArrayList<>();
        items.addAll(told.of(referralId));
        items.add(practice.advice(referralId).item(RecordSource.ADVICE, referralId, null));
        items.add(care.urgent(referralId).item(RecordSource.CARE, referralId, null));
        items.add(access.ofReferral(referralId).item(RecordSource.ACCESS, referralId, null));
        return found(items);
    }

    List<RecordItem> ofCase(long caseId) {
        List<RecordItem> items = new ArrayList<>();
        items.add(safety.plans(caseId).item(RecordSource.SAFETY, caseId, null));
        items.addAll(safety.marac(caseId));
        items.add(justice.of(caseId).item(RecordSource.JUSTICE, caseId, null));
        items.addAll(measures.of(caseId));
        items.add(practice.of(caseId).item(RecordSource.PRACTICE, caseId, null));
        items.add(joint.of(caseId).item(RecordSource.JOINT, caseId, null));
        items.add(access.ofCase(caseId).item(RecordSource.ACCESS, caseId, null));
        items.add(data.material(caseId).item(RecordSource.MATERIAL, caseId, null));
        return found(items);
    }

    private static List<RecordItem> found(List<RecordItem> items) {
        items.removeIf(Objects::isNull);
        return items;
    }
}
