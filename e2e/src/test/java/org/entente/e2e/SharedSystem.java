package org.entente.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One system with its sample for all test classes that declare this extension: started when the first of them needs it,
 * stopped after the last. A test asks for it by a parameter of type {@link EntenteProcess} or {@link Gateway}.
 */
final class SharedSystem implements ParameterResolver {
    /** Where the systems of the tests keep their data and logs; the last run's stay there to be read. */
    static final Path SYSTEMS = Path.of("target", "systems").toAbsolutePath();

    private record Running(EntenteProcess process) implements AutoCloseable {
        @Override
        public void close() throws IOException, InterruptedException {
            process.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == EntenteProcess.class || type == Gateway.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        EntenteProcess process = context.getRoot()
                .getStore(Namespace.create(SharedSystem.class))
                .computeIfAbsent(Running.class, key -> start(), Running.class)
                .process();
        try {
            return parameter.getParameter().getType() == Gateway.class ? process.gateway() : process;
        } catch (IOException e) {
            throw new AssertionError("The shared system has no token", e);
        }
    }

    private static Running start() {
        try {
            Path data = emptyDataDirectory("shared");
            return new Running(EntenteProcess.launch(data, PortRow.findFree()).awaitReady());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("The shared system did not start", e);
        }
    }

    /** A directory for one system, without what an earlier run left in it. */
    static Path emptyDataDirectory(String name) throws IOException {
        Path data = SYSTEMS.resolve(name);
        if (Files.exists(data)) {
            try (Stream<Path> tree = Files.walk(data)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return data;
    }
}
