package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.casework.CaseAccess;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.privacy.consent.SharedField;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SafeChannels;
import org.waymark.referral.SharingConsent.Standing;

/** What of somebody crosses to another service. */
@ApplicationScoped
class TransferRules {

    @Inject private TransferStore store;
    @Inject private PassingOn register;
    @Inject private Organisations organisations;

    PassingOn.Granted granted(CaseAccess.Found found, Service target) {
        return register.granted(
                found.personId(), organisation(found.serviceId()), target.organisationId());
    }

    /** What crosses: with consent what they agreed to, without it the least and what is chosen. */
    static Set<SharedField> crossing(PassingOn.Granted granted, Set<SharedField> chosen) {
        if (granted.standing() == Standing.AGREED) {
            return granted.fields();
        }
        Set<SharedField> fields = crossingLeast();
        if (chosen != null) {
            fields.addAll(chosen);
        }
        return fields;
    }

    /** Without this nobody can be referred. */
    static Set<SharedField> crossingLeast() {
        return Arrays.stream(SharedField.values())
                .filter(SharedField::isNeeded)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedField.class)));
    }

    /**
     * Is only a plain yes safe, because somebody near them may be a danger, and will the other
     * service not see it by what crosses? What only the work in the case has shown stands in no
     * referral.
     */
    boolean onlyPlainYesUnsaid(long caseId, Set<SharedField> fields) {
        TransferStore.About about = store.about(caseId);
        return (about.dangerKept() || !fields.contains(SharedField.CRIME)) && onlyPlainYes(about);
    }

    private static boolean onlyPlainYes(TransferStore.About about) {
        Set<ReferralFlag> flags =
                about.flags() == null || about.flags().isBlank()
                        ? Collections.emptySet()
                        : Arrays.stream(about.flags().split(";"))
                                .map(ReferralFlag::valueOf)
                                .collect(Collectors.toSet());
        return SafeChannels.onlyPlainYes(about.domesticAbuse(), flags, about.offence());
    }

    long organisation(long serviceId) {
        return organisations.directory().service(serviceId).orElseThrow().organisationId();
    }
}
