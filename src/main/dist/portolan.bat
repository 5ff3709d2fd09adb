@echo off
rem Starts Portolan, or runs one of its commands: portolan --help
rem PORTOLAN_DATA is the folder it writes under, JAVA_HOME the Java to run on, PORTOLAN_JAVA_OPTIONS what Java is told.
rem Paths may have brackets, as in "Program Files (x86)", so that nothing with a path stands within a bracketed block.
setlocal DisableDelayedExpansion
set "PORTOLAN_HOME=%~dp0"
if not exist "%PORTOLAN_HOME%portolan.jar" goto noJar

set "PORTOLAN_JAVA=java"
if not defined JAVA_HOME goto findVersion
set "PORTOLAN_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%PORTOLAN_JAVA%" goto noJavaHome

:findVersion
"%PORTOLAN_JAVA%" -version >nul 2>&1
if errorlevel 1 goto noJava
rem A line such as: openjdk version "17.0.9" 2023-10-17. Java 8 calls itself 1.8.
set "PORTOLAN_FOUND=%TEMP%\portolan-java-%RANDOM%%RANDOM%.txt"
"%PORTOLAN_JAVA%" -version 2>&1 | findstr /i /c:" version " >"%PORTOLAN_FOUND%"
set "PORTOLAN_JAVA_VERSION="
for /f "usebackq tokens=3" %%v in ("%PORTOLAN_FOUND%") do if not defined PORTOLAN_JAVA_VERSION set "PORTOLAN_JAVA_VERSION=%%~v"
del "%PORTOLAN_FOUND%" >nul 2>&1
if not defined PORTOLAN_JAVA_VERSION goto noVersion
set "PORTOLAN_JAVA_MAJOR=0"
for /f "delims=.-+_" %%m in ("%PORTOLAN_JAVA_VERSION%") do set "PORTOLAN_JAVA_MAJOR=%%m"
if %PORTOLAN_JAVA_MAJOR% LSS 17 goto tooOld

if not defined PORTOLAN_DATA set "PORTOLAN_DATA=%PORTOLAN_HOME%data"
"%PORTOLAN_JAVA%" %PORTOLAN_JAVA_OPTIONS% -jar "%PORTOLAN_HOME%portolan.jar" %*
exit /b %errorlevel%

:noJar
echo portolan: portolan.jar is missing in "%PORTOLAN_HOME%"; unpack the whole archive again>&2
exit /b 3

:noJavaHome
echo portolan: there is no Java in JAVA_HOME="%JAVA_HOME%"; expected "%PORTOLAN_JAVA%", of version 17 or later>&2
exit /b 3

:noJava
echo portolan: there is no Java that runs; install a Java runtime of version 17 or later, or set JAVA_HOME>&2
exit /b 3

:noVersion
echo portolan: "%PORTOLAN_JAVA%" does not tell its version; expected a Java of version 17 or later>&2
exit /b 3

:tooOld
echo portolan: Java %PORTOLAN_JAVA_VERSION% is too old; expected version 17 or later>&2
exit /b 3
