package org.waymark.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.reference.Validity;

/** Whom somebody can be passed on to, by what is known of them now. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransferTargetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate BEGIN = LocalDate.of(2019, 4, 1);
    private static final String LAMBETH = "E09000022";
    private static final String BARNET = "E09000003";

    private final Directory directory =
            new Directory(
                    List.of(),
                    List.of(
                            service(1000, "Universal", true),
                            service(1010, "Advocates", true),
                            service(1030, "Centre north", true),
                            service(1031, "Centre south", true),
                            service(1040, "Closed", false),
                            service(1050, "Pilot without a contract", true)),
                    List.of(),
                    List.of(
                            contract(1000, Set.of(), LAMBETH, BARNET),
                            contract(1010, Set.of("DOMESTIC_ABUSE"), LAMBETH, BARNET),
                            contract(1030, Set.of("SEXUAL"), BARNET),
                            contract(1031, Set.of("SEXUAL"), LAMBETH),
                            contract(1040, Set.of(), LAMBETH)),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void every_open_service_can_be_asked_and_those_that_fit_come_first() {
        assertThat(names(1010, LAMBETH, Set.of("DOMESTIC_ABUSE")))
                .as("a rape that the work brought to light stands in no field")
                .containsExactly(
                        "Universal fits",
                        "Centre north",
                        "Centre south",
                        "Pilot without a contract");
    }

    @Test
    void where_somebody_lives_now_counts() {
        assertThat(names(1000, BARNET, Set.of("SEXUAL"))).startsWith("Centre north fits");
        assertThat(names(1000, LAMBETH, Set.of("SEXUAL"))).startsWith("Centre south fits");
    }

    @Test
    void what_the_work_has_shown_is_a_group_beside_that_of_the_crime() {
        TransferStore.About burglary =
                new TransferStore.About(LAMBETH, null, "BURGLARY", true, null, "28E", true, true);
        assertThat(burglary.groups(Optional.of("VIOLENCE")))
                .containsExactlyInAnyOrder("BURGLARY", "VIOLENCE", "DOMESTIC_ABUSE", "HATE");
        TransferStore.About nothing =
                new TransferStore.About(
                        LAMBETH, null, "BURGLARY", false, null, "28E", false, false);
        assertThat(nothing.groups(Optional.empty())).containsExactly("BURGLARY");
        assertThat(names(1000, LAMBETH, burglary.groups(Optional.empty())))
                .startsWith("Advocates fits");
    }

    private List<String> names(long own, String area, Set<String> groups) {
        return TransferTargets.of(own, area, groups, DAY, directory).stream()
                .map(each -> each.service().name() + (each.fits() ? " fits" : ""))
                .toList();
    }

    private static Service service(long id, String name, boolean active) {
        return new Service(id, id, "S" + id, name, name, Service.Kind.OTHER, "UNIVERSAL", active);
    }

    private static Contract contract(long service, Set<String> groups, String... areas) {
        return new Contract(
                service + 2000,
                service,
                1,
                "C" + service,
                "Contract",
                null,
                new Validity(BEGIN, null),
                Set.of(areas),
                groups);
    }
}
