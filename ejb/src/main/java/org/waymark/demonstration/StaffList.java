package org.waymark.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads config/demonstration-accounts.txt, which is also what people are shown. */
final class StaffList {

    private static final Set<String> ROLES =
            Set.of(
                    "INTAKE",
                    "CASEWORKER",
                    "COUNSELLOR",
                    "SERVICE_MANAGER",
                    "SAFEGUARDING_LEAD",
                    "MARAC_COORDINATOR",
                    "COMMISSIONER_ANALYST",
                    "CONTRACT_MANAGER",
                    "REFERRER",
                    "REPORT_DESK",
                    "AUDITOR",
                    "ADMINISTRATOR",
                    "CLIENT");
    private static final String FILE = "demonstration-accounts.txt";

    private final List<Staff> everybody = new ArrayList<>();
    private String password = "";

    StaffList() {
        try (InputStream in = StaffList.class.getResourceAsStream(FILE)) {
            var text = new InputStreamReader(in, StandardCharsets.UTF_8);
            new BufferedReader(text).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split(" {2,}");
        if (cells.length >= 4 && ROLES.contains(cells[2])) {
            String team = cells.length > 4 ? cells[4].trim() : "";
            everybody.add(new Staff(cells[0], cells[1], cells[2], cells[3].trim(), team));
        } else if (line.startsWith("    ") && password.isEmpty()) {
            password = line.trim();
        }
    }

    /** The one password of everybody, which is also the secret of the machines. */
    String password() {
        return password;
    }

    List<Staff> everybody() {
        return everybody;
    }

    List<Staff> of(String role, String worksFor) {
        return everybody.stream().filter(s -> s.is(role) && s.worksFor().equals(worksFor)).toList();
    }

    /** Who has this name, or null: the city itself and machines have none. */
    Staff named(String name) {
        return everybody.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }
}
