package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where somebody calls, for the audit. What {@code X-Forwarded-For} says counts only when the
 * call comes from a proxy that the operator has named: anybody can send the header.
 */
@ApplicationScoped
class ClientAddress {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** Never a name, which would be looked up: four bytes, or something with a colon. */
    private static final Pattern LITERAL =
            Pattern.compile(BYTE + "(\\." + BYTE + "){3}|(?=.*:)[0-9a-fA-F.:]{2,45}");

    @Inject
    @ConfigProperty(name = "waymark.proxy.addresses")
    Optional<String> proxies;

    String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return of(request.getRemoteAddr(), String.join(",", forwarded), named(proxies.orElse("")));
    }

    /** The addresses of a setting, separated by commas or spaces. */
    static Set<String> named(String setting) {
        return Arrays.stream(setting.split("[,\\s]+"))
                .flatMap(each -> plain(each).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The last one in the chain who is no proxy of ours: every one before may be made up.
     *
     * @param forwarded each proxy has added the address it was called from
     */
    static String of(String caller, String forwarded, Set<String> proxies) {
        String[] chain = forwarded.split(",");
        String last = caller;
        for (int i = chain.length - 1; i >= 0 && isProxy(last, proxies); i--) {
            Optional<String> before = plain(chain[i]);
            if (before.isEmpty()) {
                return last;
            }
            last = before.get();
        }
        return last;
    }

    private static boolean isProxy(String address, Set<String> proxies) {
        return plain(address).filter(proxies::contains).isPresent();
    }

    /** An address in its one spelling; empty for a name or anything else. Nothing is looked up. */
    private static Optional<String> plain(String text) {
        String bare = text.strip().replaceAll("^\\[|\\]$", "");
        if (!LITERAL.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare).getHostAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
