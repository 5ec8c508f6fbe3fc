package org.waymark.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Java that has somebody's name in its memory, and works with it until it is ended. */
final class Crashing {

    private Crashing() {}

    public static void main(String[] length) throws IOException, InterruptedException {
        String name =
                new String(
                        System.in.readNBytes(Integer.parseInt(length[0])), StandardCharsets.UTF_8);
        List<String> kept = new ArrayList<>(List.of(name));
        System.out.println("ready");
        System.out.flush();
        while (!kept.isEmpty()) {
            kept.set(0, name + kept.size());
            Thread.sleep(1);
        }
    }
}
