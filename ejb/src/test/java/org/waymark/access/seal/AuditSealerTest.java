package org.waymark.access.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditSealerTest {

    private final AtomicInteger asked = new AtomicInteger();

    private AuditSealer sealer(Throwable fault) {
        DataSource away =
                (DataSource)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {DataSource.class},
                                (proxy, method, arguments) -> {
                                    asked.incrementAndGet();
                                    throw fault;
                                });
        return new AuditSealer(
                new SealTurnWriter(away, Clock.fixed(AuditRowTest.AT, ZoneOffset.UTC)));
    }

    @Test
    void a_database_that_is_away_does_not_end_the_timer_and_is_asked_again() {
        AuditSealer sealer = sealer(new SQLException("the text may hold anything", "08S01"));
        assertThatCode(sealer::sealWhatRested).doesNotThrowAnyException();
        assertThatCode(sealer::sealWhatRested).doesNotThrowAnyException();
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void nor_does_a_fault_that_nobody_thought_of() {
        AuditSealer sealer = sealer(new IllegalStateException("a fault"));
        assertThatCode(sealer::sealWhatRested).doesNotThrowAnyException();
        assertThatCode(sealer::sealWhatRested).doesNotThrowAnyException();
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void what_is_told_of_a_database_that_is_away_has_nothing_of_its_text() {
        SealTurnWriter.NotNow away =
                new SealTurnWriter.NotNow(
                        new SQLException("Duplicate entry 'Okafor'", "23000", 1062));
        assertThat(away.getMessage()).isEqualTo("state 23000, error 1062");
    }
}
