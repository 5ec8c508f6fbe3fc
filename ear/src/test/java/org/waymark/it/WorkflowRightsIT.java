package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.shared.NotAllowed;

/**
 * Behind the pages: every method of every workflow and query, called by somebody of each role that
 * lacks its right, as if a page had forgotten to ask. The door refuses before anything is read, and
 * the audit has a row of each refusal.
 */
class WorkflowRightsIT extends Deployed {

    /** The account ids are nobody's, so that the rows of this test can be counted. */
    private static final long NOBODYS = 9_100_000_000_000_000_000L;

    @Inject private BeanManager beans;
    @Inject private CurrentActor current;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /** One method behind the door. */
    private record Guard(Object bean, Method method, Set<Right> needs) {

        String action() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @AfterEach
    void leave() {
        current.become(null, null);
    }

    @Test
    void every_right_guards_something() {
        Set<Right> guarding = EnumSet.noneOf(Right.class);
        guards().forEach(guard -> guarding.addAll(guard.needs()));
        // Asked for inside the feed and by figures that are not built: nothing stands behind them.
        assertThat(guarding)
                .containsAll(
                        EnumSet.complementOf(EnumSet.of(Right.FEED_RELAY, Right.SERVICE_FIGURES)));
    }

    @Test
    void who_lacks_the_right_is_refused_and_the_audit_says_so() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Guard guard : guards()) {
            for (Role role : Role.values()) {
                if (guard.needs().stream().noneMatch(actor(role)::may)) {
                    wrong.addAll(refusal(guard, actor(role)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_refused_everywhere() {
        current.become(null, "127.0.0.1");
        assertThat(guards())
                .isNotEmpty()
                .allMatch(guard -> call(guard) instanceof NotAllowed, "refuses a stranger");
    }

    private List<String> refusal(Guard guard, Actor actor) throws SQLException {
        long before = refusals(actor, guard.action());
        current.become(actor, "127.0.0.1");
        Throwable thrown = call(guard);
        List<String> wrong = new ArrayList<>();
        if (!(thrown instanceof NotAllowed)) {
            wrong.add(actor.username() + " at " + guard.action() + ": " + thrown);
        } else if (refusals(actor, guard.action()) != before + 1) {
            wrong.add(actor.username() + " at " + guard.action() + ": no row in the audit");
        }
        return wrong;
    }

    private List<Guard> guards() {
        List<Guard> guards = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.isAnnotationPresent(Guarded.class) && bean.getTypes().contains(type)) {
                Object reference =
                        beans.getReference(bean, type, beans.createCreationalContext(bean));
                Stream.of(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(Needs.class))
                        .map(method -> new Guard(reference, method, needs(method)))
                        .forEach(guards::add);
            }
        }
        return guards;
    }

    private static Set<Right> needs(Method method) {
        return EnumSet.copyOf(Arrays.asList(method.getAnnotation(Needs.class).value()));
    }

    /** Calls it with nothing: who gets through the door fails there, but is not refused. */
    private static Throwable call(Guard guard) {
        Object[] nothing =
                Stream.of(guard.method().getParameterTypes())
                        .map(WorkflowRightsIT::nothing)
                        .toArray();
        try {
            guard.method().invoke(guard.bean(), nothing);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(guard.action(), e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private static Actor actor(Role role) {
        return new Actor(
                NOBODYS + role.ordinal(),
                "nobody." + role.name().toLowerCase(),
                "Nobody",
                1,
                List.of(new Actor.Grant(role, null, null)),
                Set.of());
    }

    private long refusals(Actor actor, String action) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM audit_entry WHERE account_id = ? AND action = ?"
                                        + " AND outcome = 'REFUSED'")) {
            statement.setLong(1, actor.id());
            statement.setString(2, action);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
