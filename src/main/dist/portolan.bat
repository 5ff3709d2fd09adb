@echo off
rem Starts Portolan, or runs one of its commands: portolan --help
rem PORTOLAN_DATA is the folder it writes under, JAVA_HOME the Java to run on, PORTOLAN_JAVA_OPTIONS what Java is told.
setlocal
set "PORTOLAN_HOME=%~dp0"
if not exist "%PORTOLAN_HOME%portolan.jar" (
  echo portolan: portolan.jar is missing in %PORTOLAN_HOME%; unpack the whole archive again 1>&2
  exit /b 3
)
set "PORTOLAN_JAVA=java"
if defined JAVA_HOME set "PORTOLAN_JAVA=%JAVA_HOME%\bin\java.exe"
"%PORTOLAN_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo portolan: there is no Java; install a Java runtime of version 17 or later, or set JAVA_HOME 1>&2
  exit /b 3
)
for /f "tokens=3" %%v in ('""%PORTOLAN_JAVA%" -version 2>&1" ^| findstr /i "version"') do set "PORTOLAN_JAVA_VERSION=%%~v"
for /f "delims=.-+" %%m in ("%PORTOLAN_JAVA_VERSION%") do set "PORTOLAN_JAVA_MAJOR=%%m"
if %PORTOLAN_JAVA_MAJOR% LSS 17 (
  echo portolan: Java %PORTOLAN_JAVA_VERSION% is too old; expected version 17 or later 1>&2
  exit /b 3
)
if not defined PORTOLAN_DATA set "PORTOLAN_DATA=%PORTOLAN_HOME%data"
"%PORTOLAN_JAVA%" %PORTOLAN_JAVA_OPTIONS% -jar "%PORTOLAN_HOME%portolan.jar" %*
exit /b %errorlevel%
