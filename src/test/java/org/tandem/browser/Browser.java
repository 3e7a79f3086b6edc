package org.tandem.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, spoken to by its own protocol over a socket of this machine. */
final class Browser implements AutoCloseable {
    private static final int SECONDS = 30;
    /** 182 mm and 265 mm in pixels of 1/96 inch: what the margins of the page leave. */
    static final int A4_WIDTH = 688;

    static final int A4_HEIGHT = 1001;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers;
    private final List<String> complaints = new ArrayList<>();
    private int number;

    private Browser(Process process, WebSocket socket, BlockingQueue<String> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** Where it is installed; empty where it is not. */
    static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(
                        Stream.of(Path.of("/usr/bin/chromium")),
                        Stream.of(path.split(File.pathSeparator))
                                .filter(folder -> !folder.isEmpty())
                                .map(folder -> Path.of(folder, "chromium")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a profile in {@code folder} of its own, and opens {@code page}. */
    static Browser open(Path folder, Path page) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Whatever it leaves goes when the folder goes.
        command.environment().put("TMPDIR", Files.createDirectories(folder).toString());
        Process process = command.start();
        try {
            BlockingQueue<String> answers = new LinkedBlockingQueue<>();
            String port = port(folder.resolve("DevToolsActivePort"));
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + port), new Listening(answers))
                    .get(SECONDS, TimeUnit.SECONDS);
            Browser browser = new Browser(process, socket, answers);
            browser.attach();
            browser.show(page);
            return browser;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The port and path that the browser writes down once it listens. */
    private static String port(Path file) throws Exception {
        for (int tries = 0; tries < SECONDS * 10; tries++) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return String.join("", Files.readAllLines(file));
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser does not listen");
    }

    private @Nullable String session;

    private void attach() throws Exception {
        String targets = send("Target.getTargets", Map.of());
        String target = "";
        for (int i = 0; !text(targets, "/result/targetInfos/" + i + "/targetId").isEmpty(); i++) {
            if (text(targets, "/result/targetInfos/" + i + "/type").equals("page")) {
                target = text(targets, "/result/targetInfos/" + i + "/targetId");
            }
        }
        session = text(send("Target.attachToTarget", Map.of("targetId", target, "flatten", true)), "/result/sessionId");
        send("Page.enable", Map.of());
        send("Log.enable", Map.of());
        send("Runtime.enable", Map.of());
    }

    /** Goes to another page. */
    void show(Path page) throws Exception {
        String url = page.toUri().toString();
        send("Page.navigate", Map.of("url", url));
        for (int tries = 0; tries < SECONDS * 10; tries++) {
            if (evaluate("document.readyState + ' ' + location.href").equals("complete " + url)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("the page does not load");
    }

    /** What the browser complained of: errors of scripts, and whatever the page forbids itself. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** As on a screen that wide, by day or by night. */
    void screen(int width, int height, boolean night) throws Exception {
        shape(width, height, "screen", night);
    }

    /** As on A4 between its margins, all pages below each other. */
    void paper() throws Exception {
        shape(A4_WIDTH, A4_HEIGHT, "print", false);
    }

    private void shape(int width, int height, String media, boolean night) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        send("Emulation.setEmulatedMedia", Map.of("media", media, "features", new String[] {night ? "dark" : "light"}));
    }

    /** What {@code script} comes to, as text. */
    String evaluate(String script) throws Exception {
        return text(
                send("Runtime.evaluate", Map.of("expression", "String(" + script + ")", "returnByValue", true)),
                "/result/result/value");
    }

    void screenshot(Path file, boolean whole) throws Exception {
        String answer = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
        Files.write(file, Base64.getDecoder().decode(text(answer, "/result/data")));
    }

    /** On A4, as the page asks for. */
    void print(Path file) throws Exception {
        shape(A4_WIDTH, A4_HEIGHT, "", false);
        String answer = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        Files.write(file, Base64.getDecoder().decode(text(answer, "/result/data")));
    }

    private String send(String method, Map<String, Object> parameters) throws Exception {
        StringWriter message = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(message)) {
            json.writeStartObject();
            json.writeNumberField("id", ++number);
            json.writeStringField("method", method);
            if (session != null) {
                json.writeStringField("sessionId", session);
            }
            json.writeObjectFieldStart("params");
            for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
                json.writeFieldName(parameter.getKey());
                write(json, parameter.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        while (true) {
            String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (text(answer, "/id").equals(Integer.toString(number))) {
                if (!text(answer, "/error/message").isEmpty()) {
                    throw new IOException(method + ": " + answer);
                }
                return answer;
            }
            String told = text(answer, "/method");
            if (told.equals("Runtime.exceptionThrown")
                    || told.equals("Log.entryAdded")
                    || told.equals("Runtime.consoleAPICalled")) {
                complaints.add(answer);
            }
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof String[] features) {
            json.writeStartArray();
            for (String scheme : features) {
                json.writeStartObject();
                json.writeStringField("name", "prefers-color-scheme");
                json.writeStringField("value", scheme);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** What stands at {@code pointer} in JSON; empty where nothing does. */
    private static String text(String json, String pointer) {
        try (JsonParser parser = new FilteringParserDelegate(
                new JsonFactory().createParser(json),
                new JsonPointerBasedFilter(JsonPointer.compile(pointer)),
                Inclusion.ONLY_INCLUDE_ALL,
                false)) {
            JsonToken token = parser.nextToken();
            return token == null || !token.isScalarValue() ? "" : parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Puts messages together and hands them over whole. */
    private static final class Listening implements WebSocket.Listener {
        private final BlockingQueue<String> answers;
        private final StringBuilder message = new StringBuilder();

        Listening(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                answers.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
