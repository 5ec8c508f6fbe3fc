package org.waymark;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;

/** What nobody may write: one class for each way to break a rule of {@link ArchitectureTest}. */
final class BadExamples {

    private BadExamples() {}

    static class AsksTheDatabase {
        EntityManager database;
    }

    static class OpensAConnection {
        Connection connection;
    }

    /** The counter-example: the name gives it the right. */
    static class MayAskQuery {
        EntityManager database;
    }

    static class KnowsFaces {
        FacesContext faces;
    }

    static class KnowsHttp {
        HttpServletRequest request;
    }

    static class AsksTheInstant {
        Instant now() {
            return Instant.now();
        }
    }

    static class AsksTheDate {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class AsksTheDateOfAZone {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static class MakesADate {
        Date date() {
            return new Date();
        }
    }

    static class AsksTheMillis {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    static class MakesAClock {
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }

    /** The counter-example: the clock is given. */
    static class AsksItsClock {
        Instant now(Clock clock) {
            return Instant.now(clock).plusMillis(new Date(clock.millis()).getTime());
        }
    }

    @Entity
    static class HasASetter {
        @Id private long id;

        public void setId(long id) {
            this.id = id;
        }
    }

    static class PersonManager {}

    static class NameUtils {}

    @Stateless
    static class HasNoDoor {}

    /** The counter-example: it has one. */
    @Stateless
    @Guarded
    static class HasADoor {}

    @Guarded
    static class ForgetsItsRight {
        public void doSomething() {}
    }

    @Guarded
    static class NamesItsRight {
        @Needs(Right.SIGNED_IN)
        public void doSomething() {}

        void internal() {}
    }
}
