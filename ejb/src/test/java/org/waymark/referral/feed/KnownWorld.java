package org.waymark.referral.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.ExcludedOffence;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reference.Conditions;
import org.waymark.reference.ConsentRule;
import org.waymark.reference.HoldRule;
import org.waymark.reference.Offence;
import org.waymark.reference.Offences;
import org.waymark.reference.PostcodeDirectory;
import org.waymark.reference.PostcodeTable;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.ReferenceSnapshot;
import org.waymark.reference.RoutingRule;
import org.waymark.reference.RuleBook;
import org.waymark.reference.ShippedCodes;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ShippedLists;

/**
 * A few rows of the reference data that ships, in memory: the rules of the format about consent,
 * holds and exclusions, one service and one contract that covers Camden.
 */
final class KnownWorld {

    static final Instant RECEIVED = Instant.parse("2026-04-02T06:30:00Z");
    static final LocalDate WEAPONS_EXCLUDED_FROM = LocalDate.of(2026, 4, 2);
    static final long SERVICE = 1000;
    static final long RECEIVER = 120;
    static final long FORCE = 110;

    /** A service of another organisation, for domestic abuse of high risk. */
    static final long ADVOCATES = 1010;

    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null);
    private static final long CONTRACT = 3000;
    private static final String CAMDEN = "E09000007";

    private KnownWorld() {}

    static Appraiser appraiser() {
        Appraiser appraiser = new Appraiser();
        appraiser.reference = reference();
        appraiser.postcodes = postcodes();
        appraiser.organisations = organisations();
        return appraiser;
    }

    /** E1 6ZZ lies in Camden, whatever the rest of E1 does; E1 7ZZ outside London. */
    private static PostcodeDirectory postcodes() {
        PostcodeTable table =
                new PostcodeTable.Builder(1).add("E16ZZ", CAMDEN).add("E17ZZ", "OUTSIDE").build();
        return new PostcodeDirectory() {
            @Override
            public Optional<String> area(String postcode) {
                return table.area(postcode);
            }
        };
    }

    static Organisations organisations() {
        return new Organisations() {
            @Override
            public Directory directory() {
                return DIRECTORY;
            }

            @Override
            public Optional<Long> intakeService() {
                return Optional.of(SERVICE);
            }
        };
    }

    static IntakeClocks clocks() {
        IntakeClocks clocks = new IntakeClocks();
        clocks.reference = reference();
        return clocks;
    }

    static ObjectionKeys objections() {
        ObjectionKeys keys = new ObjectionKeys();
        keys.secret = "of a test";
        keys.prepare();
        return keys;
    }

    private static ReferenceData reference() {
        return new ReferenceData() {
            @Override
            public ReferenceSnapshot snapshot() {
                return SNAPSHOT;
            }
        };
    }

    private static final Directory DIRECTORY =
            new Directory(
                    List.of(
                            new Organisation(
                                    FORCE,
                                    "MPS",
                                    "Police",
                                    Organisation.Kind.POLICE,
                                    true,
                                    List.of())),
                    List.of(
                            new Service(
                                    SERVICE,
                                    RECEIVER,
                                    "VS",
                                    "Service",
                                    "Support team",
                                    Service.Kind.UNIVERSAL,
                                    "UNIVERSAL",
                                    true),
                            new Service(
                                    ADVOCATES,
                                    130,
                                    "IDVA",
                                    "Advocates",
                                    "Support team",
                                    Service.Kind.IDVA,
                                    "IDVA",
                                    true)),
                    List.of(),
                    List.of(
                            new Contract(
                                    CONTRACT,
                                    SERVICE,
                                    100,
                                    "C",
                                    "Contract",
                                    null,
                                    ALWAYS,
                                    Set.of(CAMDEN),
                                    Set.of()),
                            new Contract(
                                    CONTRACT + 1,
                                    ADVOCATES,
                                    100,
                                    "D",
                                    "Contract",
                                    null,
                                    ALWAYS,
                                    Set.of(CAMDEN),
                                    Set.of())),
                    List.of(
                            excluded("DRUG_OFFENCES", ALWAYS),
                            excluded(
                                    "POSSESSION_OF_WEAPONS_OFFENCES",
                                    new Validity(WEAPONS_EXCLUDED_FROM, null))),
                    List.of(),
                    List.of());

    private static final ReferenceSnapshot SNAPSHOT =
            new ReferenceSnapshot(
                    ShippedLists.LISTS,
                    new Offences(
                            List.of(
                                    offence("105A", "VIOLENCE_AGAINST_THE_PERSON", "VIOLENCE"),
                                    offence("19C", "SEXUAL_OFFENCES", "SEXUAL"),
                                    offence("19H", "SEXUAL_OFFENCES", "SEXUAL"),
                                    offence("92A", "DRUG_OFFENCES", "OTHER"),
                                    offence("10A", "POSSESSION_OF_WEAPONS_OFFENCES", "OTHER"))),
                    new Areas(
                            List.of(
                                    new Area(CAMDEN, "Camden", "BOROUGH", 210_100),
                                    new Area(Area.OUTSIDE, "Outside London", "OUTSIDE", null),
                                    new Area(Area.UNKNOWN, "Not known", Area.UNKNOWN, null)),
                            Map.of(),
                            Map.of("NW1", CAMDEN)),
                    new WorkingDays(
                            List.of(
                                    LocalDate.of(2025, 12, 25),
                                    LocalDate.of(2026, 4, 3),
                                    LocalDate.of(2026, 4, 6),
                                    LocalDate.of(2027, 1, 1))),
                    LocalDate.of(2027, 1, 1),
                    ShippedCodes.ALL,
                    new RuleBook(
                            List.of(
                                    consent(1, when("SEXUAL", null, null, null)),
                                    consent(2, when(null, "DOMESTIC_ABUSE", null, null)),
                                    consent(3, when(null, null, "BEREAVED", null))),
                            List.of(
                                    hold(
                                            "CHILD_PROTECTION",
                                            when(null, "CHILD_PROTECTION", null, null)),
                                    hold("UNDER_13_SEXUAL", when("SEXUAL", null, null, 12))),
                            List.of(
                                    new RoutingRule(
                                            2,
                                            400,
                                            "Domestic abuse",
                                            ADVOCATES,
                                            when(null, "DOMESTIC_ABUSE", null, null),
                                            ALWAYS),
                                    new RoutingRule(
                                            1,
                                            900,
                                            "Everybody else",
                                            SERVICE,
                                            when(null, null, null, null),
                                            ALWAYS)),
                            List.of(),
                            List.of()));

    private static ExcludedOffence excluded(String group, Validity validity) {
        return new ExcludedOffence(CONTRACT, group, null, "No individual victim", validity);
    }

    private static Offence offence(String code, String group, String crimeGroup) {
        return new Offence(code, "Title of " + code, "SUB", group, crimeGroup, true, ALWAYS);
    }

    private static ConsentRule consent(long id, Conditions when) {
        return new ConsentRule(id, null, "Rule " + id, ConsentRule.EXPLICIT, when, ALWAYS);
    }

    private static HoldRule hold(String reason, Conditions when) {
        return new HoldRule(1, null, reason, reason, when, ALWAYS);
    }

    private static Conditions when(String group, String flag, String victim, Integer ageTo) {
        return new Conditions(
                group, flag, null, victim, null, null, null, null, ageTo, null, null, null);
    }
}
