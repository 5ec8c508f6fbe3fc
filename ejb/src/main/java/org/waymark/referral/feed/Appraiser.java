package org.waymark.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Routing;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Offence;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.ReferenceSnapshot;
import org.waymark.reference.Risk;
import org.waymark.reference.Situation;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.ReferralFlag;

/** Holds messages against the reference data, the contract and the routing rules of the day. */
@ApplicationScoped
public class Appraiser {

    /** Yes answers of a risk checklist from which the risk is visibly high, and medium. */
    private static final int HIGH_SCORE = 14;

    private static final int MEDIUM_SCORE = 10;

    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private Routing routing;

    /**
     * Appraises one message.
     *
     * @param source code of referral_source
     * @param received when it came in; its day decides which rules are in force
     */
    Appraisal appraise(FeedMessage message, String source, Instant received) {
        ReferenceSnapshot known = reference.snapshot();
        Directory directory = organisations.directory();
        LocalDate day = WorkingDays.dateOf(received);
        Optional<Offence> offence = known.offences().find(message.crime().offenceCode(), day);
        CrimeGroup ofTheCode =
                offence.map(found -> CrimeGroup.valueOf(found.crimeGroup()))
                        .orElse(CrimeGroup.UNMAPPED);
        CrimeGroup primary = CrimeGroup.primary(ofTheCode, marked(message.circumstances()));
        Area lives = known.areas().ofPostcode(message.contact().postcode());
        Situation situation =
                situation(message, source, received, EnumSet.of(ofTheCode, primary), lives);
        Long contract = directory.intakeContract(day).map(Contract::id).orElse(null);
        return new Appraisal(
                primary,
                title(message, offence),
                known.areas().ofPostcode(message.crime().postcode()).code(),
                lives.code(),
                situation.risk(),
                dataFlags(message, offence, lives),
                routing.propose(situation, day),
                new DispositionRules.Facts(
                        false,
                        false,
                        contract != null
                                && offence.isPresent()
                                && directory.isExcluded(contract, offence.get(), day),
                        false,
                        known.rules().needsExplicitConsent(situation, contract, day),
                        known.rules().holdReason(situation, contract, day).orElse(null)));
    }

    private static String title(FeedMessage message, Optional<Offence> offence) {
        String sent = message.crime().offenceTitle();
        return sent != null ? sent : offence.map(Offence::title).orElse(null);
    }

    private static Situation situation(
            FeedMessage message, String source, Instant received, Set<CrimeGroup> groups, Area lives) {
        Circumstances told = message.circumstances();
        Set<String> flags = new HashSet<>();
        told.flags().forEach(flag -> flags.add(flag.name()));
        if (told.domesticAbuse()) {
            flags.add("DOMESTIC_ABUSE");
        }
        if (!told.hateStrands().isEmpty()) {
            flags.add("HATE");
        }
        Instant offenceEnd =
                message.crime().to() == null ? message.crime().from() : message.crime().to();
        return new Situation(
                names(groups),
                flags,
                names(told.enhanced()),
                message.victim().type().name(),
                source,
                risk(told),
                message.victim().sex(),
                message.ageAt(received),
                lives.code(),
                (int)
                        Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        WorkingDays.dateOf(offenceEnd),
                                        WorkingDays.dateOf(received))));
    }

    /** The grade the police gave, raised by the score; never lowered by it. */
    private static Risk risk(Circumstances told) {
        Risk graded = told.dashGrade() == null ? Risk.STANDARD : told.dashGrade();
        int score = told.dashScore() == null ? 0 : told.dashScore();
        Risk scored =
                score >= HIGH_SCORE
                        ? Risk.HIGH
                        : score >= MEDIUM_SCORE ? Risk.MEDIUM : Risk.STANDARD;
        return graded.raisedTo(scored);
    }

    private static Set<CrimeGroup> marked(Circumstances told) {
        Set<CrimeGroup> groups = EnumSet.noneOf(CrimeGroup.class);
        if (told.domesticAbuse()) {
            groups.add(CrimeGroup.DOMESTIC_ABUSE);
        }
        if (!told.hateStrands().isEmpty()) {
            groups.add(CrimeGroup.HATE);
        }
        if (told.has(ReferralFlag.MODERN_SLAVERY)) {
            groups.add(CrimeGroup.MODERN_SLAVERY);
        }
        if (told.has(ReferralFlag.STALKING)) {
            groups.add(CrimeGroup.STALKING_HARASSMENT);
        }
        return groups;
    }

    private static List<String> dataFlags(
            FeedMessage message, Optional<Offence> offence, Area lives) {
        List<String> flags = new ArrayList<>(0);
        if (offence.isEmpty()) {
            flags.add("UNMAPPED_OFFENCE");
        }
        if (lives.code().equals(Area.UNKNOWN)) {
            flags.add("UNKNOWN_BOROUGH");
        }
        if (isBad(message.contact().postcode()) || isBad(message.crime().postcode())) {
            flags.add("BAD_POSTCODE");
        }
        return flags;
    }

    private static boolean isBad(String postcode) {
        return postcode != null && !Areas.isPostcode(postcode);
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        Set<String> names = new HashSet<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names;
    }
}
