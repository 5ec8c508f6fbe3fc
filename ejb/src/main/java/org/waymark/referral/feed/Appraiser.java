package org.waymark.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Proposal;
import org.waymark.commissioning.Routing;
import org.waymark.commissioning.Service;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Offence;
import org.waymark.reference.PostcodeDirectory;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.ReferenceSnapshot;
import org.waymark.reference.Situation;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Consent;
import org.waymark.referral.CrimeGroups;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.EnhancedRights;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.OffenceLists;
import org.waymark.referral.TriagePriority;

/** Holds messages against the reference data, the contract and the routing rules of the day. */
@ApplicationScoped
public class Appraiser {

    private static final String WAITS_FOR_CONSENT =
            "Waits for consent; the rules decide again when it is there";

    @Inject ReferenceData reference;
    @Inject PostcodeDirectory postcodes;
    @Inject Organisations organisations;

    private volatile Lists lists;

    private record Lists(ReferenceSnapshot of, LocalDate day, OffenceLists offences) {}

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
        CrimeGroup primary = CrimeGroups.primary(message, ofTheCode);
        OffenceLists lists = lists(known, day);
        Set<EnhancedCategory> enhanced = EnhancedRights.of(message, ofTheCode, lists).keySet();
        Area lives = place(known, message.contact().postcode());
        Situation situation =
                situation(
                        message,
                        source,
                        received,
                        CrimeGroups.all(message, ofTheCode),
                        enhanced,
                        lives,
                        lists);
        Contract receiving = directory.intakeContract(day).orElse(null);
        Long contract = receiving == null ? null : receiving.id();
        boolean consentRequired = known.rules().needsExplicitConsent(situation, contract, day);
        Proposal proposal = Routing.propose(situation, day, known.rules(), directory);
        if (consentRequired && message.consent() != Consent.EXPLICIT) {
            proposal = withinTheReceiver(proposal, receiving, directory);
        }
        return new Appraisal(
                primary,
                title(message, offence),
                enhanced,
                place(known, message.crime().postcode()).code(),
                lives.code(),
                situation.risk(),
                TriagePriority.of(message, ofTheCode, lists).level(),
                dataFlags(known, day, message, offence, lives),
                proposal,
                new DispositionRules.Facts(
                        false,
                        false,
                        contract != null
                                && offence.isPresent()
                                && directory.isExcluded(contract, offence.get(), day),
                        false,
                        consentRequired,
                        known.rules().holdReasons(situation, contract, day)));
    }

    /** A file has thousands of rows of one day. */
    private OffenceLists lists(ReferenceSnapshot known, LocalDate day) {
        Lists last = lists;
        if (last == null || last.of() != known || !last.day().equals(day)) {
            last = new Lists(known, day, OffenceLists.of(known.codeLists(), day));
            lists = last;
        }
        return last.offences();
    }

    /**
     * Consent decides what crosses from one organisation to another: until it is there, the
     * referral stays with the organisation that receives the feed.
     */
    private static Proposal withinTheReceiver(
            Proposal proposal, Contract receiving, Directory directory) {
        Long service = proposal.serviceId();
        if (service == null
                || receiving != null
                        && organisation(service, directory)
                                .equals(organisation(receiving.serviceId(), directory))) {
            return proposal;
        }
        return new Proposal(
                receiving == null ? null : receiving.serviceId(), null, WAITS_FOR_CONSENT);
    }

    private static Optional<Long> organisation(long service, Directory directory) {
        return directory.service(service).map(Service::organisationId);
    }

    private static String title(FeedMessage message, Optional<Offence> offence) {
        String sent = message.crime().offenceTitle();
        return sent != null ? sent : offence.map(Offence::title).orElse(null);
    }

    private static Situation situation(
            FeedMessage message,
            String source,
            Instant received,
            Set<CrimeGroup> groups,
            Set<EnhancedCategory> enhanced,
            Area lives,
            OffenceLists lists) {
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
                names(enhanced),
                message.victim().type().name(),
                source,
                TriagePriority.assessed(told),
                message.victim().sex(),
                EnhancedRights.ageForRules(message, received, lists),
                lives.code(),
                (int)
                        Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        WorkingDays.dateOf(offenceEnd),
                                        WorkingDays.dateOf(received))),
                hate(told));
    }

    private static Set<String> hate(Circumstances told) {
        Set<String> hate = new HashSet<>(told.substrands());
        told.hateStrands().forEach(strand -> hate.add(strand.name()));
        return hate;
    }

    private static List<String> dataFlags(
            ReferenceSnapshot known,
            LocalDate day,
            FeedMessage message,
            Optional<Offence> offence,
            Area lives) {
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
        Set<String> exactly = message.circumstances().substrands();
        if (!exactly.isEmpty()
                && !known.codeLists().codes("hate_substrand", day).containsAll(exactly)) {
            flags.add("UNKNOWN_SUBSTRAND");
        }
        return flags;
    }

    /** By the directory; where that has none such, by the first half. */
    private Area place(ReferenceSnapshot known, String postcode) {
        return postcodes
                .area(postcode)
                .map(known.areas()::find)
                .orElseGet(() -> known.areas().ofPostcode(postcode));
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
