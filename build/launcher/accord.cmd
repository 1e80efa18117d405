@echo off
rem The accord command of an installed Accord: its own program, run as Node. It lies in resources\bin.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0..\..\Accord.exe" "%~dp0..\app.asar\dist\electron\cli.js" %*
exit /b %ERRORLEVEL%
