package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderSettingsTest {

    private static final String NEEDED =
            "name=City login\nissuer=https://id.example.org/realms/city\nclient.id=waymark\n";

    @Test
    void what_is_not_said_is_the_careful_choice() {
        ProviderSettings settings = settings(NEEDED);
        assertThat(settings.opensAccounts()).isFalse();
        assertThat(settings.givesRoles()).isFalse();
        assertThat(settings.passwords()).isEqualTo(ProviderSettings.Passwords.EVERYBODY);
        assertThat(settings.isSecondFactor("1", List.of("pwd", "otp"))).isFalse();
        assertThat(settings.algorithms()).containsExactlyInAnyOrder("RS256", "PS256", "ES256");
        assertThat(settings.skewSeconds()).isEqualTo(30);
        assertThat(settings.toString()).doesNotContain("not to be told");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issuer=http://id.example.org/realms/city",
                "issuer=https://somebody:secret@id.example.org/",
                "issuer=https://id.example.org/#fragment",
                "issuer=nonsense",
                "name=",
                "client.id=",
                "algorithms=HS256",
                "algorithms=none",
                "algorithms=RS256 HS256",
                "passwords=perhaps",
                "unknown.people=open",
                "unknown.people=maybe",
                "clock.skew.seconds=600",
                "clock.skew.seconds=-1",
                "pasword=not-bound",
                "give.1=CASEWORKER",
                "give.1=CASEWRKER VS to /south",
                "give.1=AUDITOR MOPAC/S to /auditors",
                "give.1=INTAKE VS/S to /intake"
            })
    void what_is_not_understood_or_not_safe_is_refused_as_a_whole(String line) {
        assertThatThrownBy(() -> settings(NEEDED + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("not to be told");
    }

    @Test
    void without_the_secret_of_the_client_there_is_no_provider() {
        assertThatThrownBy(() -> ProviderSettings.of(properties(NEEDED), " "))
                .hasMessageContaining("client.secret");
    }

    @Test
    void rules_say_which_group_gives_which_role_where() {
        ProviderSettings settings =
                settings(
                        NEEDED
                                + "give.1=CASEWORKER VS/S to /city/case workers\n"
                                + "give.2 = AUDITOR MOPAC to 6f1d-44\n");
        assertThat(settings.rules())
                .containsExactly(
                        new GroupRule(Role.CASEWORKER, "VS", "S", "/city/case workers"),
                        new GroupRule(Role.AUDITOR, "MOPAC", null, "6f1d-44"));
        assertThat(settings.rules())
                .extracting(GroupRule::isOfService)
                .containsExactly(true, false);
        assertThat(settings.rules().get(0).what()).isEqualTo("CASEWORKER VS/S");
    }

    @Test
    void groups_are_found_by_name_or_inside_of_another_claim() {
        ProviderSettings plain = settings(NEEDED);
        assertThat(plain.groupsIn(Map.of("groups", List.of("/a", "/b"))))
                .containsExactly("/a", "/b");
        assertThat(plain.groupsIn(Map.of("groups", "/a"))).containsExactly("/a");
        assertThat(plain.groupsIn(Map.of())).isEmpty();
        assertThat(plain.groupsIn(Map.of("groups", List.of(1, "/b")))).containsExactly("/b");
        ProviderSettings nested = settings(NEEDED + "groups.claim=realm_access.roles\n");
        assertThat(nested.groupsIn(Map.of("realm_access", Map.of("roles", List.of("x")))))
                .containsExactly("x");
        assertThat(nested.groupsIn(Map.of("realm_access", "x"))).isEmpty();
        ProviderSettings dotted = settings(NEEDED + "groups.claim=https://a.example/groups\n");
        assertThat(dotted.groupsIn(Map.of("https://a.example/groups", List.of("y"))))
                .containsExactly("y");
    }

    @Test
    void only_a_level_or_way_that_is_named_stands_for_a_second_factor() {
        ProviderSettings settings =
                settings(NEEDED + "second.factor.acr=gold, 2\nsecond.factor.amr=otp hwk\n");
        assertThat(settings.isSecondFactor("2", List.of())).isTrue();
        assertThat(settings.isSecondFactor("1", List.of("pwd", "otp"))).isTrue();
        assertThat(settings.isSecondFactor("1", List.of("pwd"))).isFalse();
        assertThat(settings.isSecondFactor(null, List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "amara.okafor, amara.okafor",
        "Amara_Okafor@example.org, amara.okafor",
        "amara okafor, amara.okafor",
        "007,",
        "o'brien,",
        "x/../admin,"
    })
    void a_username_is_made_from_the_one_there_or_not_at_all(String there, String here) {
        assertThat(ProviderAccounts.username(there)).isEqualTo(here);
    }

    @Test
    void the_file_counts_as_it_is_now_and_a_faulty_one_closes_the_way_of_a_password_to_the_bound(
            @TempDir Path folder) throws IOException {
        Path path = folder.resolve("openid.properties");
        ProviderFile file = new ProviderFile(path, null);
        assertThat(file.settings()).isEmpty();
        assertThat(file.passwords()).isEqualTo(ProviderSettings.Passwords.EVERYBODY);
        Files.writeString(folder.resolve("secret"), "of the file\n");
        Files.writeString(path, NEEDED + "client.secret.file=secret\npasswords=administrators\n");
        assertThat(file.settings()).map(ProviderSettings::clientSecret).hasValue("of the file");
        assertThat(file.passwords()).isEqualTo(ProviderSettings.Passwords.ADMINISTRATORS);
        Files.writeString(path, NEEDED + "client.secret.file=secret\nunheard.of=1\n");
        assertThat(file.settings()).isEmpty();
        assertThat(file.passwords()).isEqualTo(ProviderSettings.Passwords.NOT_BOUND);
        Files.delete(path);
        assertThat(file.passwords()).isEqualTo(ProviderSettings.Passwords.EVERYBODY);
    }

    private static ProviderSettings settings(String text) {
        return ProviderSettings.of(properties(text), "not to be told");
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
