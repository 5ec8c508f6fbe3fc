package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Right;
import org.waymark.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffListTest {

    private final StaffList staff = new StaffList();

    @Test
    void every_role_has_at_least_three_people_and_there_is_one_password() {
        var byRole = staff.everybody().stream().collect(Collectors.groupingBy(Staff::role));
        for (Role role : Role.values()) {
            assertThat(byRole.get(role.name())).as(role.name()).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(staff.password()).isEqualTo("demonstration-city");
        assertThat(staff.everybody().stream().map(Staff::username)).doesNotHaveDuplicates();
    }

    @Test
    void every_service_of_the_city_has_a_worker_and_a_manager() {
        for (ServiceProfile service : ServiceProfile.all()) {
            assertThat(staff.of("CASEWORKER", service.code())).as(service.code()).isNotEmpty();
            assertThat(staff.of("SERVICE_MANAGER", service.code())).hasSize(1);
        }
    }

    @Test
    void machines_hold_rights_that_exist() {
        List<Staff> machines = staff.everybody().stream().filter(one -> one.is("CLIENT")).toList();
        assertThat(machines).extracting(Staff::username).contains("import-client");
        machines.forEach(one -> Arrays.stream(one.team().split(" ")).forEach(Right::valueOf));
    }
}
