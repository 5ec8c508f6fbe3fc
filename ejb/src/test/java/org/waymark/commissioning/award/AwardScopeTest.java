package org.waymark.commissioning.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwardScopeTest {

    @Test
    void a_provider_reaches_a_contract_by_each_of_its_services_and_nothing_of_the_others() {
        AwardScope provider = new AwardScope(null, Set.of(1010L));
        assertThat(provider.condition("a"))
                .isEqualTo(
                        "(a.service_id IN (1010) OR a.id IN (SELECT award_id FROM award_contract"
                                + " WHERE ended_at IS NULL AND service_id IN (1010)))");
        assertThat(provider.ofService("r.service_id")).isEqualTo("r.service_id IN (1010)");
    }

    @Test
    void a_commissioner_reaches_its_own_contracts_with_all_of_their_services() {
        AwardScope commissioner = new AwardScope(100L, Set.of());
        assertThat(commissioner.condition("a")).isEqualTo("a.commissioner_id = 100");
        assertThat(commissioner.ofService("r.service_id")).isEqualTo("TRUE");
    }
}
