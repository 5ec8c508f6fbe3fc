package org.waymark.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.access.Actor;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.access.Role;

/** Who guesses: one account of one service, with the roles of a desk. */
final class GuessingDesks {

    /** Who takes a method: the first that has the right. */
    static final int STAFF = 0;

    /** From here on somebody who works with no case and has to be asked for themselves. */
    private static final int WITHOUT_CASES = 2;

    private static final List<List<Role>> ROLES =
            List.of(
                    List.of(Role.INTAKE, Role.CASEWORKER, Role.SERVICE_MANAGER, Role.REFERRER),
                    List.of(Role.COUNSELLOR),
                    List.of(Role.MARAC_COORDINATOR),
                    List.of(Role.SAFEGUARDING_LEAD),
                    List.of(Role.REPORT_DESK),
                    List.of(Role.AUDITOR));

    private final List<Actor> actors = new ArrayList<>();

    GuessingDesks(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT id, organisation_id FROM account WHERE username = ?")) {
            statement.setString(1, GuessedCases.WHO);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                for (List<Role> roles : ROLES) {
                    actors.add(
                            new Actor(
                                    row.getLong(1),
                                    GuessedCases.WHO,
                                    "Some Body",
                                    row.getLong(2),
                                    roles.stream()
                                            .map(
                                                    role ->
                                                            new Actor.Grant(
                                                                    role,
                                                                    GuessedCases.SERVICE,
                                                                    null))
                                            .toList(),
                                    Set.of()));
                }
            }
        }
    }

    Actor actor(int desk) {
        return actors.get(desk);
    }

    /** The first that may call it, and each that works with no case and may. */
    List<Integer> of(GuardedCall call) {
        List<Integer> desks = new ArrayList<>();
        for (int desk = 0; desk < actors.size(); desk++) {
            if (desks.isEmpty() && call.isFor(actors.get(desk))
                    || desk >= WITHOUT_CASES && hasItsRight(actors.get(desk), call)) {
                desks.add(desk);
            }
        }
        return desks;
    }

    private static boolean hasItsRight(Actor actor, GuardedCall call) {
        return Stream.of(call.method().getAnnotation(Needs.class).value())
                .anyMatch(right -> right != Right.SIGNED_IN && actor.may(right));
    }
}
