package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Conditions;
import org.waymark.reference.Offence;
import org.waymark.reference.Risk;
import org.waymark.reference.RoutingRule;
import org.waymark.reference.RuleBook;
import org.waymark.reference.Situation;
import org.waymark.reference.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate BEGIN = LocalDate.of(2019, 4, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 5, 1);
    private static final String CAMDEN = "E09000007";
    private static final String BROMLEY = "E09000006";

    private final Directory directory =
            new Directory(
                    List.of(),
                    List.of(
                            service(1000, Service.Kind.UNIVERSAL, true),
                            service(1030, Service.Kind.RAPE_CRISIS, true),
                            service(1031, Service.Kind.RAPE_CRISIS, true),
                            service(1032, Service.Kind.RAPE_CRISIS, false)),
                    List.of(
                            new Team(2000, 1000, "N", "North", true, Set.of(CAMDEN)),
                            new Team(2001, 1000, "S", "South", false, Set.of(BROMLEY))),
                    List.of(
                            contract(3000, 1000, BEGIN, null, Set.of(), CAMDEN, BROMLEY),
                            contract(3030, 1030, BEGIN, null, Set.of("SEXUAL"), CAMDEN),
                            contract(3031, 1031, BEGIN, ENDED, Set.of("SEXUAL"), BROMLEY),
                            contract(3032, 1032, BEGIN, null, Set.of("SEXUAL"), BROMLEY)),
                    List.of(
                            new ExcludedOffence(
                                    3000,
                                    "DRUG_OFFENCES",
                                    null,
                                    "No individual victim",
                                    new Validity(BEGIN, ENDED)),
                            new ExcludedOffence(
                                    3000, null, "802", "One code", new Validity(BEGIN, null))),
                    List.of(),
                    List.of());

    private final RuleBook rules =
            new RuleBook(
                    List.of(),
                    List.of(),
                    List.of(
                            rule(1, 330, 1030L, "SEXUAL"),
                            rule(2, 330, 1031L, "SEXUAL"),
                            rule(3, 330, 1032L, "SEXUAL"),
                            rule(4, 900, 1000L, null)),
                    List.of(),
                    List.of());

    @Test
    void the_centre_whose_contract_covers_the_borough_is_proposed() {
        assertThat(propose("SEXUAL", CAMDEN).serviceId()).isEqualTo(1030L);
    }

    @Test
    void an_ended_contract_and_a_closed_service_get_nothing() {
        assertThat(propose("SEXUAL", BROMLEY).serviceId()).isEqualTo(1000L);
    }

    @Test
    void the_team_is_the_one_that_works_where_the_person_lives() {
        assertThat(propose("BURGLARY", CAMDEN)).isEqualTo(new Proposal(1000L, 2000L, "Rule 4"));
    }

    @Test
    void a_closed_team_is_not_proposed() {
        assertThat(propose("BURGLARY", BROMLEY).teamId()).isNull();
    }

    @Test
    void where_no_contract_reaches_a_person_decides() {
        Proposal proposal = propose("BURGLARY", "OUTSIDE");
        assertThat(proposal.serviceId()).isNull();
        assertThat(proposal.teamId()).isNull();
        assertThat(proposal.reason()).contains("a person decides");
    }

    @Test
    void the_intake_contract_is_that_of_the_universal_service_on_the_day() {
        assertThat(directory.intakeContract(DAY)).map(Contract::id).contains(3000L);
        assertThat(directory.intakeContract(BEGIN.minusDays(1))).isEmpty();
    }

    @Test
    void the_last_contract_that_feeds_are_received_under_is_known_as_such() {
        assertThat(directory.hasIntakeWithout(3000, DAY)).isFalse();
        assertThat(directory.hasIntakeWithout(3030, DAY)).isTrue();
    }

    @Test
    void an_offence_is_excluded_by_its_group_or_its_code_while_the_row_is_in_force() {
        assertThat(excluded("92A", "DRUG_OFFENCES", ENDED.minusDays(1))).isTrue();
        assertThat(excluded("92A", "DRUG_OFFENCES", ENDED)).isFalse();
        assertThat(excluded("802", "MISCELLANEOUS_CRIMES_AGAINST_SOCIETY", DAY)).isTrue();
        assertThat(excluded("105A", "VIOLENCE_AGAINST_THE_PERSON", DAY)).isFalse();
    }

    @Test
    void another_contract_does_not_exclude_it() {
        assertThat(directory.isExcluded(3030, offence("802", "X"), DAY)).isFalse();
    }

    @Test
    void a_person_sends_it_only_to_an_open_service_with_a_contract_for_it() {
        assertThat(byHand(1030, "SEXUAL", CAMDEN)).isTrue();
        assertThat(byHand(1030, "BURGLARY", CAMDEN)).as("other crimes").isFalse();
        assertThat(byHand(1030, "SEXUAL", BROMLEY)).as("other area").isFalse();
        assertThat(byHand(1031, "SEXUAL", BROMLEY)).as("contract ended").isFalse();
        assertThat(byHand(1032, "SEXUAL", BROMLEY)).as("service closed").isFalse();
        assertThat(byHand(1030, "SEXUAL", "UNKNOWN")).as("a person judges the area").isTrue();
        assertThat(byHand(1032, "SEXUAL", "UNKNOWN")).isFalse();
    }

    @Test
    void without_a_word_of_its_manager_a_service_works_wherever_its_contract_is_for() {
        assertThat(hateful(List.of(), CAMDEN, "RACE").serviceId()).isEqualTo(1060L);
    }

    @Test
    void where_a_service_does_not_work_the_next_rule_is_asked() {
        List<ServiceArea> rows = List.of(works(BROMLEY, null, null, null));
        assertThat(hateful(rows, BROMLEY, "RACE").serviceId()).isEqualTo(1060L);
        assertThat(hateful(rows, CAMDEN, "RACE").serviceId()).isEqualTo(1000L);
        assertThat(hateful(List.of(works(BROMLEY, null, null, DAY)), CAMDEN, "RACE").serviceId())
                .as("on the first day without the only row")
                .isEqualTo(1060L);
    }

    @Test
    void hate_of_one_kind_is_taken_on_from_further_away_than_others() {
        List<ServiceArea> rows =
                List.of(
                        works(BROMLEY, null, null, null),
                        works(null, "ORIENTATION", null, null),
                        works(null, null, "ANTISEMITIC", null));
        assertThat(hateful(rows, CAMDEN, "ORIENTATION").serviceId()).isEqualTo(1060L);
        assertThat(hateful(rows, CAMDEN, "RELIGION", "ANTISEMITIC").serviceId()).isEqualTo(1060L);
        assertThat(hateful(rows, CAMDEN, "RELIGION").serviceId()).isEqualTo(1000L);
        assertThat(hateful(rows, CAMDEN).serviceId()).as("no strand is known").isEqualTo(1000L);
    }

    @Test
    void a_person_judges_what_kind_of_hate_it_was_and_not_where_a_service_works() {
        List<ServiceArea> borough = List.of(works(BROMLEY, null, null, null));
        assertThat(byHand(borough, BROMLEY)).isTrue();
        assertThat(byHand(borough, CAMDEN)).isFalse();
        assertThat(byHand(borough, "UNKNOWN")).as("a person judges the area").isTrue();
        assertThat(byHand(List.of(works(null, "ORIENTATION", null, null)), CAMDEN)).isTrue();
    }

    private static ServiceArea works(
            String area, String strand, String substrand, LocalDate firstDayWithout) {
        return new ServiceArea(1060, area, strand, substrand, new Validity(BEGIN, firstDayWithout));
    }

    private static Directory against(List<ServiceArea> rows) {
        return new Directory(
                List.of(),
                List.of(
                        service(1000, Service.Kind.UNIVERSAL, true),
                        service(1060, Service.Kind.HATE_CRIME, true)),
                List.of(),
                List.of(
                        contract(3000, 1000, BEGIN, null, Set.of(), CAMDEN, BROMLEY),
                        contract(3060, 1060, BEGIN, null, Set.of("HATE"), CAMDEN, BROMLEY)),
                List.of(),
                List.of(),
                List.of(),
                rows);
    }

    private static boolean byHand(List<ServiceArea> rows, String area) {
        return Routing.mayTakeByHand(1060, area, Set.of("HATE"), DAY, against(rows));
    }

    private static Proposal hateful(List<ServiceArea> rows, String area, String... hate) {
        Situation situation =
                new Situation(
                        Set.of("HATE"),
                        Set.of("HATE"),
                        Set.of(),
                        "PERSON",
                        "POL_ADT",
                        Risk.STANDARD,
                        "F",
                        30,
                        area,
                        10,
                        Set.of(hate));
        RuleBook both =
                new RuleBook(
                        List.of(),
                        List.of(),
                        List.of(rule(1, 600, 1060L, "HATE"), rule(2, 900, 1000L, null)),
                        List.of(),
                        List.of());
        return Routing.propose(situation, DAY, both, against(rows));
    }

    private boolean byHand(long service, String crimeGroup, String area) {
        return Routing.mayTakeByHand(service, area, Set.of(crimeGroup), DAY, directory);
    }

    private Proposal propose(String crimeGroup, String area) {
        Situation situation =
                new Situation(
                        Set.of(crimeGroup),
                        Set.of(),
                        Set.of(),
                        "PERSON",
                        "POL_ADT",
                        Risk.STANDARD,
                        "F",
                        30,
                        area,
                        10);
        return Routing.propose(situation, DAY, rules, directory);
    }

    private boolean excluded(String code, String group, LocalDate day) {
        return directory.isExcluded(3000, offence(code, group), day);
    }

    private static Offence offence(String code, String group) {
        return new Offence(code, "Title", "SUB", group, "OTHER", false, new Validity(BEGIN, null));
    }

    private static Service service(long id, Service.Kind kind, boolean active) {
        return new Service(id, 120, "S" + id, "Service", "Support team", kind, kind.name(), active);
    }

    private static Contract contract(
            long id,
            long service,
            LocalDate from,
            LocalDate to,
            Set<String> groups,
            String... areas) {
        return new Contract(
                id,
                service,
                100,
                "C" + id,
                "Contract",
                null,
                new Validity(from, to),
                Set.of(areas),
                groups);
    }

    private static RoutingRule rule(long id, int order, Long service, String crimeGroup) {
        return new RoutingRule(
                id,
                order,
                "Rule " + id,
                service,
                new Conditions(
                        crimeGroup,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Validity(BEGIN, null));
    }
}
