package org.portolan.neo4j;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the migrations on the class path with Spring's scanner, since the one that neo4j-migrations
 * brings cannot open what it finds in the nested folders of an executable jar of Spring Boot 3.2
 * and later.
 *
 * @see <a href="https://github.com/michael-simons/neo4j-migrations/issues/1153">neo4j-migrations
 *     1153</a>
 */
final class MigrationFiles implements ClasspathResourceScanner {
  @Override
  public List<URL> scan(List<String> locations) {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<URL> files = new ArrayList<>();
    try {
      for (String location : locations) {
        for (Resource file : resolver.getResources("classpath*:" + location + "/**/*.cypher")) {
          files.add(file.getURL());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the migrations cannot be read", unreadable);
    }
    return files;
  }
}
